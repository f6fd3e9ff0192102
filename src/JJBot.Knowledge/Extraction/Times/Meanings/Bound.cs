namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>How a time bounds what happens, by the word before it.</summary>
internal enum Bound
{
    /// <summary>It happens in it: "in", "on", or no word.</summary>
    Within,

    /// <summary>"By".</summary>
    By,

    /// <summary>"Before".</summary>
    Before,

    /// <summary>"Not until", "after", "or later".</summary>
    OnFrom,
}
