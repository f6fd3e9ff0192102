using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>What a question gets: a headline, its propositions, numbered citations, what is not known, and how fresh it is. Or a typed abstention.</summary>
public sealed record Answer
{
    public required AnswerKind Kind { get; init; }

    /// <summary>The topic asked for, or null where the question was out of scope.</summary>
    public Topic? Topic { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>Of the headline's proposition; null under an abstention.</summary>
    public Status? Status { get; init; }

    /// <summary>One sentence or two, carrying the status in words.</summary>
    public required string Headline { get; init; }

    /// <summary>Best supported first. Every line cites.</summary>
    public IReadOnlyList<AnswerLine> Lines { get; init; } = [];

    /// <summary>By number: the claims that the lines cite. Each source has one number, from 1 in the order of first use.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>What is not known, and who says so.</summary>
    public IReadOnlyList<NotKnown> NotKnown { get; init; } = [];

    /// <summary>Under an abstention, what else is known: one sentence each, without sources.</summary>
    public IReadOnlyList<string> Nearby { get; init; } = [];

    public required Freshness Freshness { get; init; }

    /// <summary>The day that the question looked back from, or null for now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How the statement stands that was to be checked, or that a yes-or-no question names; null for any other question.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Why the verdict, in one sentence; null without one.</summary>
    public string? Reason { get; init; }

    /// <summary>Under an abstention about the show, what could be waited for; null otherwise.</summary>
    public WatchableQuestion? Watchable { get; init; }
}

public enum AnswerKind
{
    Answer,

    /// <summary>No claim speaks to it.</summary>
    NoClaim,

    /// <summary>Only guesses and wishes do.</summary>
    SpeculationOnly,

    /// <summary>The newest claim is older than what counts as fresh.</summary>
    Stale,

    /// <summary>Not about this show.</summary>
    OutOfScope,
}

/// <summary>One proposition as told.</summary>
/// <param name="Proposition">What it rests on.</param>
/// <param name="Lead">The few words that it comes down to ("spring 2018", "13 of 13 women"): set in bold.</param>
/// <param name="Support">How firmly and through whom ("reported by 4 sites; only one says where from, so count it as one origin").</param>
/// <param name="Citations">Numbers of the answer's citations.</param>
/// <param name="Role">Where it stands in the answer.</param>
public sealed record AnswerLine(Proposition Proposition, string Lead, string Support, IReadOnlyList<int> Citations, LineRole Role)
{
    public bool Spoiler => Proposition.Spoiler;

    /// <summary>The support in its parts, each with the citations that carry it: joined by "; " they are <see cref="Support"/>.</summary>
    public IReadOnlyList<SupportPart> Parts { get; init; } = [];
}

/// <param name="Words">Part of a line's support ("two more sites report it").</param>
/// <param name="Citations">Numbers of the answer's citations; empty where an earlier part already cites.</param>
public sealed record SupportPart(string Words, IReadOnlyList<int> Citations);

public enum LineRole
{
    /// <summary>Answers the topic's question.</summary>
    Main,

    /// <summary>Cannot hold together with a main line; stands beside it.</summary>
    Conflicting,

    /// <summary>Overtaken by a later report, or a wish of old.</summary>
    Earlier,

    /// <summary>Says that something is not known: told among <see cref="Answer.NotKnown"/>, not as a line of its own.</summary>
    NotKnown,

    /// <summary>Further reports on the topic, behind a button.</summary>
    Further,
}

/// <param name="Words">What is not known, in a few words ("month and day").</param>
/// <param name="Citations">Numbers of the answer's citations that say so; empty where it follows from what is known.</param>
public sealed record NotKnown(string Words, IReadOnlyList<int> Citations);

/// <param name="Number">The source's, from 1.</param>
/// <param name="Claim">The claim that carries a line.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Quote">The passage, byte for byte from the snapshot; null where the source's text was never read here.</param>
public sealed record Citation(int Number, Claim Claim, Source Source, string? Quote);

/// <param name="Newest">When the newest source that was counted appeared: a day, bounds, or unknown.</param>
/// <param name="Sources">How many sources speak of the topic and subject.</param>
/// <param name="Claims">How many reports do.</param>
/// <param name="PossiblyLater">Sources left out of a look back, because their day is not known and may lie after it.</param>
public sealed record Freshness(DayRange Newest, int Sources, int Claims, int PossiblyLater = 0);
