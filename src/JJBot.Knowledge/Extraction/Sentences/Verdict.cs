namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>What a rule says of a gap.</summary>
internal enum Verdict
{
    /// <summary>Nothing: the next rule shall judge.</summary>
    None,

    /// <summary>The sentence goes on.</summary>
    Join,

    /// <summary>The sentence ends here.</summary>
    Break,
}
