using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Replies;
using JJBot.Replies.Alerts;
using JJBot.Replies.Alerts.Watching;

namespace JJBot.Commands.Alerts.Watching;

/// <summary><c>/watch remove</c>, and the buttons that do the same in the list and below what a watch has told.</summary>
public sealed class RemoveWatchCommand(WatchDesk desk) : ICompletingSubcommand, IButton
{
    private const string What = "what";

    public string Verb => AlertReply.StopVerb;

    public Subcommand Definition { get; } = new(
        "remove", "Be told no longer", new CommandOption(What, "What you watch") { Required = true, Autocomplete = true, MaxLength = CommandLimits.ChoiceText });

    public bool IsForModerators => false;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.String(What)?.Trim() ?? "";
        var watch = (await desk.ListAsync(interaction.User.Id.ToString(), cancellationToken))
            .FirstOrDefault(each => each.Id.Value == typed || WatchWords.Plain(each).Equals(typed, StringComparison.OrdinalIgnoreCase))
            ?? throw new UserMistakeException($"You do not watch {Typed.Quoted(typed)}. Choose from the list.");
        return InteractionResponse.Message(await EndAsync(watch.Id, interaction, cancellationToken), ephemeral: true);
    }

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken) =>
        SubscriptionId.TryParse(CustomId.RestOf(interaction).Split(':') is [_, var told, _] ? told : CustomId.RestOf(interaction)) is { } id
            ? Answering.With(interaction, await EndAsync(id, interaction, cancellationToken))
            : Problem.OldButton("Please use /watch list.");

    public async ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.Focused?.Text ?? "";
        return (await desk.ListAsync(interaction.User.Id.ToString(), cancellationToken))
            .Select(watch => (watch.Id, Words: WatchWords.Plain(watch)))
            .Where(watch => watch.Words.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Select(watch => new Choice(Shortened.To(watch.Words, CommandLimits.ChoiceText - 3), watch.Id.Value));
    }

    private async Task<MessageBody> EndAsync(SubscriptionId id, Interaction interaction, CancellationToken cancellationToken) =>
        WatchReply.Ended(SubscriptionCards.Require(await desk.UnwatchAsync(id, interaction.User.Id.ToString(), cancellationToken)));
}
