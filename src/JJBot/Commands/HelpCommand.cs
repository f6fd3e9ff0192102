using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary><c>/help</c>: what the asking person can do here.</summary>
public sealed class HelpCommand(CommandCatalog catalog) : ICommand
{
    public CommandDefinition Definition { get; } = new SlashCommand("help", "What I can do for you here")
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    public Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) => Task.FromResult(
        InteractionResponse.Message(HelpReply.From(catalog.Registered, interaction.MemberPermissions, interaction.GuildId is not null), ephemeral: true));
}
