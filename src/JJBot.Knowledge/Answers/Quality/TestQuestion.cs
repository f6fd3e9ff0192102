namespace JJBot.Knowledge.Answers.Quality;

/// <summary>A question as a fan types it, with what a right answer to it cites and says by the sources alone.</summary>
public sealed record TestQuestion
{
    public required string Id { get; init; }

    /// <summary>What kind of question it is: "single", "unanswerable", "asof_source", "multi_source" or "factcheck".</summary>
    public required string Category { get; init; }

    /// <summary>"dev" for those that the answers were made with, "held-out" for those that were kept from whoever made them.</summary>
    public required string Set { get; init; }

    public required string Text { get; init; }

    /// <summary>What a right answer comes down to, for a reader.</summary>
    public required string Gist { get; init; }

    /// <summary>One place of each group has to be cited.</summary>
    public IReadOnlyList<IReadOnlyList<CitedPlace>> MustCite { get; init; } = [];

    /// <summary>Further places that a right answer may cite; under an abstention, what it may offer.</summary>
    public IReadOnlyList<CitedPlace> MayCite { get; init; } = [];

    /// <summary>One of each group has to occur in the text; case counts for nothing.</summary>
    public IReadOnlyList<IReadOnlyList<string>> MustSay { get; init; } = [];

    /// <summary>What none of the sources says, so that whoever says it has it from elsewhere.</summary>
    public IReadOnlyList<string> MustNotSay { get; init; } = [];

    /// <summary>Whether the sources leave it open, so that only an abstention is right.</summary>
    public bool IsUnanswerable { get; init; }

    /// <summary>Of a statement to be checked, as in <see cref="AnswerDocument.Verdict"/>; null for any other question.</summary>
    public string? Verdict { get; init; }

    /// <summary>Whether it is a statement on which the sources say nothing either way.</summary>
    public bool ExpectsUnknown => Verdict == "unknown";

    public bool Allows(CitedPlace place) => MayCite.Contains(place) || MustCite.Any(group => group.Contains(place));
}
