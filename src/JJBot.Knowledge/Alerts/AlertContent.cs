using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Alerts;

/// <summary>All that a message needs to tell an alert as of one of its revisions, in words.</summary>
public sealed record AlertContent
{
    /// <summary>The topic's name.</summary>
    public required string Topic { get; init; }

    /// <summary>What it is about, in words: "season 2", "Daredevil season 2".</summary>
    public required string Subject { get; init; }

    /// <summary>One sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>The few words that it comes down to: "spring 2018".</summary>
    public required string Lead { get; init; }

    public required Status Status { get; init; }

    /// <summary>How firmly it stands for a filter: a denial counts as firm as whoever makes it.</summary>
    public required Status Firmness { get; init; }

    public required bool Spoiler { get; init; }

    /// <summary>The passage, byte for byte from the snapshot; null where the source's text was never read here.</summary>
    public string? Quote { get; init; }

    public string? Speaker { get; init; }

    /// <summary>Who said it and through whom: "Melissa Rosenberg, via Deadline".</summary>
    public required string Chain { get; init; }

    /// <summary>How firmly and through whom, over all its sources: "confirmed by ...; two more sites report it".</summary>
    public required string Support { get; init; }

    public required AlertCitation Citation { get; init; }

    /// <summary>How many sources say so.</summary>
    public required int Sources { get; init; }

    /// <summary>How many of them are independent.</summary>
    public required int Origins { get; init; }

    /// <summary>What it changed about what was known when the alert was made.</summary>
    public required AlertChange News { get; init; }

    /// <summary>What changed about the alert with this revision; null for the first.</summary>
    public AlertChange? Change { get; init; }

    /// <summary>What stands beside it now, a clause each: that it is out of date, contradicted, that its source changed, how it turned out.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>False where no accepted claim says so any more.</summary>
    public bool Stands { get; init; } = true;
}

/// <param name="Claim">The best supported claim that says so.</param>
/// <param name="Published">When the source appeared, in words: "20 July 2017", "2017, day unknown".</param>
/// <param name="Paragraph">From 1.</param>
/// <param name="Url">Null where the source has no link.</param>
public sealed record AlertCitation(ClaimId Claim, SourceId Source, string Title, string? Outlet, string Published, int Paragraph, string? Url);
