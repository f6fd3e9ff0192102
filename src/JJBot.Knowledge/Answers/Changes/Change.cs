using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Changes;

/// <summary>One thing that is known otherwise than before.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="What">What it says, in a few words, and of what.</param>
/// <param name="How">What that changes, in words ("overtakes "2017"").</param>
/// <param name="At">When it was learned, or done.</param>
/// <param name="IsOfStart">Whether the bot has known it from its start, so that when it was learned says nothing.</param>
/// <param name="Topic">The topic's name.</param>
/// <param name="Citation">The claim that carries it, numbered from 1 within the report.</param>
/// <param name="Sources">How many sources brought it since then.</param>
/// <param name="Spoiler">Whether it tells the plot.</param>
public sealed record Change(
    ChangeKind Kind, string What, string How, DateTimeOffset At, bool IsOfStart, string Topic, Citation Citation, int Sources, bool Spoiler);

/// <summary>What became of it; what a fan wants to hear of first comes first.</summary>
public enum ChangeKind
{
    /// <summary>A moderator took it back.</summary>
    Retracted,

    /// <summary>It is answered from no more: its source was removed, or it was rejected.</summary>
    Withdrawn,

    /// <summary>It was noted how it turned out.</summary>
    Resolved,

    /// <summary>It does not go with what was known.</summary>
    Contradicts,

    /// <summary>What was known is out of date.</summary>
    Overtakes,

    /// <summary>It was known; now a speaker with authority says it.</summary>
    Confirms,

    /// <summary>It says more exactly what was known.</summary>
    Narrows,

    /// <summary>It was not known.</summary>
    Learned,

    /// <summary>It was said since, and the bot has known it from its start.</summary>
    Said,

    /// <summary>The source reads otherwise now.</summary>
    Drifted,

    /// <summary>A moderator put it in other words.</summary>
    Edited,

    /// <summary>It was known, and further sources say it.</summary>
    Repeated,
}
