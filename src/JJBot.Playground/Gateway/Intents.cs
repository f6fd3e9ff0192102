namespace JJBot.Playground.Gateway;

/// <summary>Which events a session wants. https://docs.discord.com/developers/events/gateway#gateway-intents</summary>
[Flags]
internal enum Intents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMembers = 1 << 1,
    GuildPresences = 1 << 8,
    GuildMessages = 1 << 9,
    DirectMessages = 1 << 12,
    MessageContent = 1 << 15,

    /// <summary>Those that an application must be granted: members, presences, message content.</summary>
    Privileged = GuildMembers | GuildPresences | MessageContent,

    /// <summary>Every bit that means something: 0 to 16, 20, 21, 24 and 25.</summary>
    Known = 0x1FFFF | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25),
}
