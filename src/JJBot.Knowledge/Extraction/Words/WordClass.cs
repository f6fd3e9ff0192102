namespace JJBot.Knowledge.Extraction.Words;

/// <summary>Parts of speech, as coarse as reading clauses and noun phrases needs them.</summary>
public enum WordClass
{
    Noun,
    Name,
    Number,
    Pronoun,
    Determiner,

    /// <summary>The ending 's or '.</summary>
    Possessive,
    Adjective,
    Adverb,
    Verb,
    Modal,
    Negation,
    To,
    Preposition,

    /// <summary>"that", "because", "if" and their like.</summary>
    Subordinator,
    Coordinator,

    /// <summary>"who", "what", "how" and their like.</summary>
    Wh,
    Comma,

    /// <summary>. ! ? and the ellipsis.</summary>
    Stop,
    Colon,
    Semicolon,
    Dash,
    Quote,
    Open,
    Close,
    Symbol,
}

/// <summary>The form of a <see cref="WordClass.Verb"/>.</summary>
public enum VerbForm
{
    None,
    Base,

    /// <summary>"says", "is".</summary>
    Third,

    /// <summary>"said"; where the forms are one, the participle too.</summary>
    Past,

    /// <summary>"shown" where it differs from the past, or a past form that follows "be" or "have".</summary>
    Participle,
    Gerund,
}
