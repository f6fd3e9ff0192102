using JJBot.Discord.Wire;

namespace JJBot.Discord.Rest;

/// <remarks>https://docs.discord.com/developers/resources/guild</remarks>
public sealed partial class DiscordRestClient
{
    private static readonly Endpoint GetGuildRoles = new(HttpMethod.Get, "guilds/{guild}/roles");

    /// <summary>All roles of a server, <c>@everyone</c> among them.</summary>
    public Task<IReadOnlyList<Role>> GetGuildRolesAsync(Snowflake guildId, CancellationToken cancellationToken) =>
        SendAsync(
            new Route(GetGuildRoles, $"guilds/{guildId}/roles", guildId.ToString()),
            body: null,
            DiscordJson.Wire.IReadOnlyListRole,
            cancellationToken);
}
