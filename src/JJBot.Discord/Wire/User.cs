using System.Text.Json.Serialization;

namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/resources/user#user-object</remarks>
public sealed record User(Snowflake Id, string? Username = null, string? GlobalName = null, string? Avatar = null, bool? Bot = null)
{
    /// <summary>The name that people see, where no nickname is known.</summary>
    [JsonIgnore]
    public string DisplayName => GlobalName ?? Username ?? Id.ToString();
}

/// <remarks>https://docs.discord.com/developers/resources/guild#guild-member-object</remarks>
public sealed record GuildMember
{
    /// <summary>Left out inside resolved data.</summary>
    public User? User { get; init; }

    public string? Nick { get; init; }

    public IReadOnlyList<Snowflake>? Roles { get; init; }

    /// <summary>All permissions in the channel, overwrites included; only in interactions.</summary>
    public Permissions? Permissions { get; init; }
}

/// <remarks>https://docs.discord.com/developers/topics/permissions#role-object</remarks>
/// <param name="Id">Of <c>@everyone</c>, the server's own.</param>
/// <param name="Name">As people see it, without the @.</param>
/// <param name="Color">0xRRGGBB, or 0 for none.</param>
/// <param name="Permissions">In the server as a whole.</param>
/// <param name="Mentionable">Whether anybody may ping it; otherwise it takes <see cref="Permissions.MentionEveryone"/>.</param>
public sealed record Role(Snowflake Id, string? Name = null, int Color = 0, Permissions Permissions = Permissions.None, bool Mentionable = false);
