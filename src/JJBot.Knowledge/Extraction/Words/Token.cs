namespace JJBot.Knowledge.Extraction.Words;

/// <summary>A word or a mark of a text, with the part of speech guessed for it.</summary>
/// <param name="Span">Within the text.</param>
/// <param name="Class">Its part of speech.</param>
/// <param name="Form">For a verb.</param>
/// <param name="Lemma">In lower case as the lexicon lists it ("say" for "said"); empty for a word that it does not list.</param>
public readonly record struct Token(TextSpan Span, WordClass Class, VerbForm Form, string Lemma)
{
    public bool Is(string lemma) => string.Equals(Lemma, lemma, StringComparison.Ordinal);

    public bool IsVerb(VerbForm form) => Class == WordClass.Verb && Form == form;

    /// <summary>Whether it can be the last word of a noun phrase.</summary>
    public bool IsNominal => Class is WordClass.Noun or WordClass.Name or WordClass.Pronoun or WordClass.Number;

    /// <summary>Whether it can stand inside a noun phrase, left of its last word.</summary>
    public bool IsModifier => Class is WordClass.Determiner or WordClass.Adjective or WordClass.Possessive || IsNominal;
}
