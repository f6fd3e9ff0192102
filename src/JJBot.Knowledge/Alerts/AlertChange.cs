namespace JJBot.Knowledge.Alerts;

/// <summary>What an alert changes about what was known, or what changed about an alert.</summary>
/// <param name="Words">A clause without a final stop: "moved from March 2018 to May 2018, 2 months later"; "confirmed now; it was reported".</param>
/// <param name="From">What it was, in a few words; null where that says nothing.</param>
/// <param name="To">What it is, in a few words; null where that says nothing.</param>
/// <param name="By">By how much a window moved: "2 months later", "narrower"; null for anything else.</param>
/// <param name="Spoiler">Whether it speaks of what gives the plot away.</param>
public sealed record AlertChange(AlertChangeKind Kind, string Words, string? From = null, string? To = null, string? By = null, bool Spoiler = false);

public enum AlertChangeKind
{
    /// <summary>Nobody had said it before.</summary>
    New,

    /// <summary>It had been said before, as exactly or more so.</summary>
    Repeats,

    /// <summary>It says more exactly what had been said.</summary>
    Narrows,

    /// <summary>A window lies elsewhere than it did.</summary>
    Moved,

    /// <summary>What had been said is out of date; of an alert that was told: it is.</summary>
    Superseded,

    /// <summary>It does not go with what is said elsewhere.</summary>
    Contradicted,

    /// <summary>It is ruled out, or rules something out.</summary>
    Denied,

    /// <summary>It stands more or less firmly than it did.</summary>
    StatusChanged,

    /// <summary>More sources say so, or fewer.</summary>
    Counted,

    /// <summary>It says something else than it did: a moderator mended it.</summary>
    Corrected,

    /// <summary>Its words, its spoiler mark or its citation changed, and nothing that it says.</summary>
    Reworded,

    /// <summary>No accepted claim says so any more.</summary>
    Retracted,

    /// <summary>It was retracted, and stands again.</summary>
    Reinstated,

    /// <summary>The source no longer reads as it did, or reads so again.</summary>
    Drifted,

    /// <summary>It is noted how it turned out, or that is taken back.</summary>
    Resolved,

    /// <summary>What contradicted or overtook it is gone.</summary>
    Cleared,
}
