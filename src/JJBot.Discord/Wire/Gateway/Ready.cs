namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/events/gateway-events#ready</remarks>
public sealed record Ready
{
    public User? User { get; init; }

    public Application? Application { get; init; }

    public IReadOnlyList<Guild>? Guilds { get; init; }

    public string SessionId { get; init; } = "";

    public string ResumeGatewayUrl { get; init; } = "";
}

/// <summary>As much of a guild as this product needs. In GUILD_DELETE, no <c>unavailable</c> means that the bot was removed.</summary>
/// <remarks>https://docs.discord.com/developers/resources/guild#guild-object</remarks>
public sealed record Guild
{
    public Snowflake Id { get; init; }

    public bool? Unavailable { get; init; }

    public string? Name { get; init; }

    public Snowflake? OwnerId { get; init; }

    public IReadOnlyList<Channel>? Channels { get; init; }
}
