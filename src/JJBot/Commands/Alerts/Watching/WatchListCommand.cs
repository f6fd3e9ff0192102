using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Replies.Alerts.Watching;

namespace JJBot.Commands.Alerts.Watching;

/// <summary><c>/watch list</c>: what the asking person watches, here and in other servers.</summary>
public sealed class WatchListCommand(WatchDesk desk) : PagedSubcommand(WatchReply.PageVerb)
{
    public override Subcommand Definition { get; } = new("list", "What you watch");

    public override bool IsForModerators => false;

    protected override async Task<MessageBody> PageAsync(Interaction interaction, int page, CancellationToken cancellationToken) =>
        WatchReply.List(await desk.ListAsync(interaction.User.Id.ToString(), cancellationToken), page);
}
