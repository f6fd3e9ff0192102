namespace JJBot.Knowledge.Answers.Checking;

/// <summary>How a value that a source tells fits a value that a statement says, as if both were meant as facts.</summary>
internal enum Fit
{
    /// <summary>Nothing follows from either for the other.</summary>
    Unclear,

    /// <summary>They say the same.</summary>
    Same,

    /// <summary>The source says it more exactly: the statement follows from it ("May 2031" from "2031").</summary>
    Closer,

    /// <summary>The source leaves more open: it follows from the statement, and not the other way round.</summary>
    Looser,

    /// <summary>Both cannot hold.</summary>
    Apart,
}
