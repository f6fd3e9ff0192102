namespace JJBot.Discord.Gateway;

/// <summary>Why a connection ended, and what follows from it.</summary>
internal sealed record GatewayEnding(GatewayNext Next, string Reason)
{
    /// <summary>What Discord asks to wait for, beside the back-off.</summary>
    public TimeSpan Wait { get; init; }
}

internal enum GatewayNext
{
    /// <summary>Connect again and resume the session.</summary>
    Resume,

    /// <summary>Connect again, to the original address, and start a new session.</summary>
    NewSession,

    /// <summary>Never connect again: somebody must change something first.</summary>
    GiveUp,

    /// <summary>We were asked to stop.</summary>
    Stopped,
}
