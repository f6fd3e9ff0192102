using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>What a rule found: what is told, about what, and where. Who says so, and how firmly, is read afterwards, for all rules alike.</summary>
internal sealed record Finding
{
    /// <summary>The name of a topic.</summary>
    public required string Topic { get; init; }

    public required Value Value { get; init; }

    /// <summary>At least one: what is told of two series at once is one claim for each.</summary>
    public required IReadOnlyList<Subject> Subjects { get; init; }

    /// <summary>The first token of the words that tell it.</summary>
    public required int First { get; init; }

    /// <summary>The last token, included.</summary>
    public required int Last { get; init; }

    /// <summary>Whether it is told in passing, as a title or a name ("showrunner Ann Lee"): then it is the article's own word, and a fact.</summary>
    public bool IsAside { get; init; }

    /// <summary>How it is meant, where the rule knows better than the words of doubt and hope around it; null to read these.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Whether the article says it itself, though it tells of somebody who says nothing ("the studio has yet to announce").</summary>
    public bool IsOwnWord { get; init; }

    /// <summary>Whether it is one of several possibilities that the speaker leaves open.</summary>
    public bool IsPossibility { get; init; }

    /// <summary>Whether it tells what is to come, in whichever tense ("is arriving in May"): then a plain statement is a plan.</summary>
    public bool IsToCome { get; init; }

    /// <summary>Whether it goes on with what the sentence before relays, and so comes from the same outlet.</summary>
    public bool GoesOn { get; init; }

    public bool Spoiler { get; init; }
}
