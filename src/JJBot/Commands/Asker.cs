using JJBot.Discord.Interactions;
using JJBot.Discord.Messages;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;

namespace JJBot.Commands;

/// <summary>From where somebody asks, and so what they may see: the shared claims and those of their own server.</summary>
internal static class Asker
{
    public static Scope Of(Interaction interaction) => Of(interaction.GuildId);

    public static Scope Of(ReceivedMessage message) => Of(message.GuildId);

    private static Scope Of(Snowflake? server) => new(server?.ToString());
}
