namespace JJBot.Knowledge.Alerts;

/// <summary>One reason why a claim was told to a subscription, or was not.</summary>
/// <param name="Words">One sentence.</param>
/// <param name="At">When that was, or will be; null where it has no time.</param>
/// <param name="MessageId">The message that tells it; null for none.</param>
public sealed record WhyLine(WhyKind Kind, string Words, DateTimeOffset? At = null, string? MessageId = null);

public enum WhyKind
{
    /// <summary>It was told, in a message of its own or in a digest.</summary>
    Sent,

    /// <summary>It is to be told, as soon as its turn comes.</summary>
    Waiting,

    /// <summary>It is to be told in a digest.</summary>
    HeldForDigest,

    /// <summary>It is to be told once the channel can be told again.</summary>
    Suspended,

    /// <summary>The channel is paused.</summary>
    Paused,

    /// <summary>It is not what the subscription asks for.</summary>
    Filtered,

    /// <summary>Another alert tells the same.</summary>
    Duplicate,

    BeforeSubscribed,
    NotSubscribed,

    /// <summary>Not sent, for another reason.</summary>
    Skipped,

    /// <summary>Refused for good.</summary>
    Failed,

    /// <summary>Whether it arrived cannot be found out.</summary>
    Unsure,

    /// <summary>So long ago that it is not kept any more.</summary>
    Forgotten,

    NoClaim,
    NoEvent,
    NotAccepted,
    Withdrawn,
    NothingNew,
}
