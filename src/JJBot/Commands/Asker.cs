using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;

namespace JJBot.Commands;

/// <summary>From where somebody asks, and so what they may see: the shared claims and those of their own server.</summary>
internal static class Asker
{
    public static Scope Of(Interaction interaction) => new(interaction.GuildId?.ToString());
}
