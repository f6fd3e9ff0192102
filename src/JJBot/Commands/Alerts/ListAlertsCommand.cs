using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Replies.Alerts.Subscriptions;

namespace JJBot.Commands.Alerts;

/// <summary><c>/alerts list</c>: which channels hear of what; for everybody.</summary>
public sealed class ListAlertsCommand(SubscriptionDesk desk, DigestSettings digests) : PagedSubcommand(SubscriptionListReply.PageVerb)
{
    public override Subcommand Definition { get; } = new("list", "Which channels of this server hear of what");

    public override bool IsForModerators => false;

    protected override async Task<MessageBody> PageAsync(Interaction interaction, int page, CancellationToken cancellationToken)
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
