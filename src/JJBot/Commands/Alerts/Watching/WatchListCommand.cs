using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Replies;
using JJBot.Replies.Alerts.Watching;

namespace JJBot.Commands.Alerts.Watching;

/// <summary><c>/watch list</c>: what the asking person watches, here and in other servers. And the buttons that turn its pages.</summary>
public sealed class WatchListCommand(WatchDesk desk) : ISubcommand, IButton
{
    public string Verb => WatchReply.PageVerb;

    public Subcommand Definition { get; } = new("list", "What you watch");

    public bool IsForModerators => false;

    public Deferral DeferralFor(Interaction interaction) => interaction.Message is null ? Deferral.Ephemeral : Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) =>
        InteractionResponse.Message(await PageAsync(interaction, 1, cancellationToken), ephemeral: true);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken) =>
        int.TryParse(CustomId.RestOf(interaction), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? Answering.With(interaction, await PageAsync(interaction, page, cancellationToken))
            : Problem.Reply("That button is from an older version of me. Please use /watch list again.");

    private async Task<MessageBody> PageAsync(Interaction interaction, int page, CancellationToken cancellationToken) =>
        WatchReply.List(await desk.ListAsync(interaction.User.Id.ToString(), cancellationToken), page);
}
