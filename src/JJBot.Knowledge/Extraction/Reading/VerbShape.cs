namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>Forms of a verb that a word may be, out of its context; one word may be several ("set", "filmed").</summary>
[Flags]
internal enum VerbShape
{
    None = 0,
    Base = 1,

    /// <summary>"films"</summary>
    Third = 2,

    /// <summary>"filmed", "began"</summary>
    Past = 4,

    /// <summary>"filmed", "begun"</summary>
    Participle = 8,

    /// <summary>"filming"</summary>
    Gerund = 16,

    /// <summary>"is", "will": carries tense for another verb.</summary>
    Auxiliary = 32,

    /// <summary>"will", "may": an auxiliary that a base form follows.</summary>
    Modal = 64,

    /// <summary>The same word is as often a noun ("stars", "release").</summary>
    Noun = 128,
}
