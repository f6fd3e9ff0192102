namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>What an abbreviation's dot tells about the end of a sentence.</summary>
internal enum AbbreviationKind
{
    None,

    /// <summary>A name follows: "Dr.", "Mt.". Never the end.</summary>
    BeforeName,

    /// <summary>A number follows, or else it was a word: "No. 5", "p. 55".</summary>
    BeforeNumber,

    /// <summary>A month or a weekday: a number or a small letter follows, or else it is the end.</summary>
    Calendar,

    /// <summary>Something of the same sentence follows: "vs.", "approx.". Never the end.</summary>
    Inner,

    /// <summary>It closes a name or a phrase and may close the sentence with it: "Inc.", "Jr.", "Ave.".</summary>
    Closing,

    /// <summary>It closes a list, and the sentence where a capital follows: "etc.".</summary>
    Final,
}
