using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary><c>/help</c>: what the asking person can do here.</summary>
/// <param name="catalog">What is registered.</param>
/// <param name="moderated">The paths of the commands that ask for a moderator.</param>
public sealed class HelpCommand(CommandCatalog catalog, HashSet<string> moderated) : ICommand
{
    public CommandDefinition Definition { get; } = new SlashCommand("help", "What I can do for you here")
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    public Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) => Task.FromResult(
        InteractionResponse.Message(HelpReply.From(catalog.Registered, moderated.Contains, Moderator.Is(interaction.MemberPermissions)), ephemeral: true));
}
