using JJBot.Discord.Interactions;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary><c>/source list</c>: what this server has added.</summary>
public sealed class ListSourcesCommand(SourceShelf shelf, WatchList feeds) : PagedSubcommand(ShelfReply.PageVerb)
{
    public override Subcommand Definition { get; } = new("list", "The sources that this server has added, and the feeds that it follows");

    public override bool IsForModerators => true;

    protected override async Task<MessageBody> PageAsync(Interaction interaction, int page, CancellationToken cancellationToken)
    {
        var server = Moderator.Of(interaction).Server;
        return ShelfReply.From(await shelf.ListAsync(server, page, cancellationToken), await feeds.ListAsync(server, cancellationToken));
    }
}
