using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary>The one door in: finds the command, button or form that an interaction is for.</summary>
public sealed class CommandDispatcher : IInteractionHandler
{
    private readonly Dictionary<string, ICommand> commands;
    private readonly Dictionary<string, IButton> buttons;
    private readonly Dictionary<string, IModal> modals;

    public CommandDispatcher(CommandList list)
    {
        commands = list.Commands.ToDictionary(command => command.Definition.Name, StringComparer.Ordinal);
        buttons = list.Buttons.ToDictionary(button => button.Verb, StringComparer.Ordinal);
        modals = list.Modals.ToDictionary(modal => modal.Verb, StringComparer.Ordinal);
    }

    public Deferral DeferralFor(Interaction interaction) => interaction.Type switch
    {
        InteractionType.ApplicationCommand => DeferralForCommand(interaction),
        InteractionType.MessageComponent => Find(buttons, interaction)?.DeferralFor(interaction) ?? Deferral.Ephemeral,
        InteractionType.ModalSubmit => Find(modals, interaction)?.DeferralFor(interaction) ?? Deferral.Ephemeral,
        _ => Deferral.None,
    };

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        try
        {
            return interaction.Type switch
            {
                InteractionType.ApplicationCommand => await RunAsync(interaction, cancellationToken),
                InteractionType.ApplicationCommandAutocomplete => await CompleteAsync(interaction, cancellationToken),
                InteractionType.MessageComponent => await PressAsync(interaction, cancellationToken),
                _ => await SubmitAsync(interaction, cancellationToken),
            };
        }
        catch (UserMistakeException mistake)
        {
            return Problem.Reply(mistake.Message);
        }
    }

    private async Task<InteractionResponse> RunAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (!commands.TryGetValue(interaction.CommandName, out var command))
        {
            return Problem.Reply($"I do not know the command {Typed.Quoted(interaction.CommandName)} any more. Type / to see what I can do.");
        }

        var response = await command.HandleAsync(interaction, cancellationToken);
        return MayAnswerAloud(interaction) ? response : Quietly(response);
    }

    private async Task<InteractionResponse> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        commands.GetValueOrDefault(interaction.CommandName) is ICompletingCommand command
            ? InteractionResponse.Choices(await command.CompleteAsync(interaction, cancellationToken))
            : InteractionResponse.Choices();

    private async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken) =>
        Find(buttons, interaction) is { } button
            ? await button.PressAsync(interaction, cancellationToken)
            : Problem.OldButton("Please ask again.");

    private async Task<InteractionResponse> SubmitAsync(Interaction interaction, CancellationToken cancellationToken) =>
        Find(modals, interaction) is { } modal
            ? await modal.SubmitAsync(interaction, cancellationToken)
            : Problem.Reply("I have no form like that any more. Please start again with a command.");

    private static T? Find<T>(Dictionary<string, T> byVerb, Interaction interaction)
        where T : class =>
        CustomId.VerbOf(interaction) is { } verb ? byVerb.GetValueOrDefault(verb) : null;

    private Deferral DeferralForCommand(Interaction interaction) =>
        commands.GetValueOrDefault(interaction.CommandName)?.DeferralFor(interaction) is { } deferral && (deferral != Deferral.Public || MayAnswerAloud(interaction))
            ? deferral
            : Deferral.Ephemeral;

    /// <summary>
    /// Discord lets an interaction be answered even where the bot may not write. Whoever closed a channel to the bot meant it, so there
    /// the answer goes to the asking person alone.
    /// </summary>
    private static bool MayAnswerAloud(Interaction interaction)
    {
        if (interaction.GuildId is null || interaction.AppPermissions.HasFlag(Permissions.Administrator))
        {
            return true;
        }

        var inThread = interaction.Channel?.Type is ChannelType.PublicThread or ChannelType.PrivateThread or ChannelType.AnnouncementThread;
        var wanted = inThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
        return interaction.AppPermissions.HasFlag(Permissions.ViewChannel | wanted);
    }

    private static InteractionResponse Quietly(InteractionResponse response) =>
        response is { Type: InteractionCallbackType.ChannelMessageWithSource, IsEphemeral: false, Body: { } body }
            ? InteractionResponse.Message(Problem.WithNote(body, "I may not write in this channel, so only you see this."), ephemeral: true)
            : response;
}
