using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary>The one door in: finds the command or button that an interaction is for.</summary>
public sealed class CommandDispatcher : IInteractionHandler
{
    private readonly Dictionary<string, ICommand> commands;
    private readonly Dictionary<string, IButton> buttons;

    public CommandDispatcher(CommandList list)
    {
        commands = list.Commands.ToDictionary(command => command.Definition.Name, StringComparer.Ordinal);
        buttons = list.Buttons.ToDictionary(button => button.Verb, StringComparer.Ordinal);
    }

    public Deferral DeferralFor(Interaction interaction) => interaction.Type switch
    {
        InteractionType.ApplicationCommand => IsPrivate(interaction) ? Deferral.Ephemeral : Deferral.Public,
        InteractionType.MessageComponent => FindButton(interaction)?.DeferralFor(interaction) ?? Deferral.Ephemeral,
        _ => Deferral.None,
    };

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        try
        {
            return interaction.Type switch
            {
                InteractionType.ApplicationCommand => await RunAsync(interaction, cancellationToken),
                InteractionType.ApplicationCommandAutocomplete => Complete(interaction),
                InteractionType.MessageComponent => await PressAsync(interaction, cancellationToken),
                _ => Problem.Reply("I have no form like that any more. Please start again with a command."),
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

    private InteractionResponse Complete(Interaction interaction) =>
        commands.GetValueOrDefault(interaction.CommandName) is ICompletingCommand command
            ? InteractionResponse.Choices(command.Complete(interaction))
            : InteractionResponse.Choices();

    private async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken) =>
        FindButton(interaction) is { } button
            ? await button.PressAsync(interaction, cancellationToken)
            : Problem.Reply("That button is from an older version of me. Please ask again.");

    private IButton? FindButton(Interaction interaction)
    {
        var verb = interaction.CustomId.AsSpan();
        var end = verb.IndexOf(':');
        return end < 0 ? null : buttons.GetValueOrDefault(interaction.CustomId[..end]);
    }

    private static bool IsPrivate(Interaction interaction) => QuestionOptions.IsPrivate(interaction) || !MayAnswerAloud(interaction);

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
