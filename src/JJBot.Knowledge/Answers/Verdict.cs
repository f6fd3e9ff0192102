namespace JJBot.Knowledge.Answers;

/// <summary>How a statement stands against what the sources say.</summary>
public enum Verdict
{
    Supported,
    Contradicted,

    /// <summary>Only guesses and wishes speak to it.</summary>
    OnlySpeculation,

    /// <summary>Nothing speaks to it.</summary>
    Unknown,
}
