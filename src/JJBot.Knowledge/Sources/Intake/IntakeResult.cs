namespace JJBot.Knowledge.Sources.Intake;

/// <summary>What became of an article that somebody brought.</summary>
public abstract record IntakeResult
{
    private IntakeResult()
    {
    }

    /// <summary>It is a source now.</summary>
    /// <param name="Source">The new source.</param>
    /// <param name="Proposed">How many claims wait for review.</param>
    /// <param name="Accepted">How many were accepted at once, because the server trusts the outlet.</param>
    /// <param name="LeftOut">How many claims were found past the most that a source may bring.</param>
    /// <param name="Copy">The source that it was written off from; its claims count as one origin with that one's. Null where it is none.</param>
    public sealed record Added(Source Source, int Proposed, int Accepted, int LeftOut, CopyOf? Copy) : IntakeResult;

    /// <summary>It is here already: nothing was added.</summary>
    /// <param name="Source">Under which it is known.</param>
    /// <param name="Why">In a sentence.</param>
    public sealed record Known(Source Source, string Why) : IntakeResult;

    /// <summary>Nothing was added.</summary>
    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(string Sentence) : IntakeResult;
}

/// <param name="Source">The source that was there first.</param>
/// <param name="Title">Its title.</param>
/// <param name="Why">How alike they are, in a sentence.</param>
public sealed record CopyOf(SourceId Source, string Title, string Why);
