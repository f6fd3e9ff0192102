namespace JJBot.Playground;

/// <summary>How to open a playground.</summary>
public sealed record PlaygroundOptions
{
    /// <summary>The TCP port on 127.0.0.1; 0 takes any free one.</summary>
    public int Port { get; init; } = 5180;

    /// <summary>What the bot is called there.</summary>
    public required string BotName { get; init; }

    /// <summary>Text channels that the first server has besides its own, "room-1" and so on: for tests that need many.</summary>
    public int ExtraChannels { get; init; }

    /// <summary>How many messages a channel takes in five seconds; Discord's usual number unless a test is about something else.</summary>
    public int MessagesPerChannel { get; init; } = RateLimits.RateLimitRule.CreateMessage.Limit;

    /// <summary>The bot's token; a fresh one when left out.</summary>
    public string? BotToken { get; init; }
}

/// <summary>The playground cannot be opened; the message says why and what to do.</summary>
public sealed class PlaygroundException(string message, Exception? inner = null) : Exception(message, inner);
