using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Replies;
using JJBot.Replies.Alerts.Subscriptions;

namespace JJBot.Commands.Alerts;

/// <summary><c>/alerts list</c>: which channels hear of what; for everybody. And the buttons that turn its pages.</summary>
public sealed class ListAlertsCommand(SubscriptionDesk desk, DigestSettings digests) : ISubcommand, IButton
{
    public string Verb => SubscriptionListReply.PageVerb;

    public Subcommand Definition { get; } = new("list", "Which channels of this server hear of what");

    public bool IsForModerators => false;

    public Deferral DeferralFor(Interaction interaction) => interaction.Message is null ? Deferral.Ephemeral : Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) =>
        InteractionResponse.Message(await PageAsync(interaction, 1, cancellationToken), ephemeral: true);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken) =>
        int.TryParse(CustomId.RestOf(interaction), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? Answering.With(interaction, await PageAsync(interaction, page, cancellationToken))
            : Problem.Reply("That button is from an older version of me. Please use /alerts list again.");

    private async Task<MessageBody> PageAsync(Interaction interaction, int page, CancellationToken cancellationToken)
    {
        if (interaction.GuildId is null)
        {
            throw new UserMistakeException("Alerts belong to a server's channels: please ask in one of yours. What you watch yourself is under /watch list.");
        }

        var server = Asker.Of(interaction);
        return SubscriptionListReply.From(
            await desk.ListAsync(server, cancellationToken),
            await digests.ReadAsync(server, cancellationToken),
            page,
            mayEdit: Moderator.IsManager(interaction.MemberPermissions));
    }
}
