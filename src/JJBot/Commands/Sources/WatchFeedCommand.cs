using JJBot.Discord.Interactions;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary><c>/source watch</c>: follows a feed; what it brings from then on becomes sources with claims to review.</summary>
public sealed class WatchFeedCommand(WatchList feeds) : ISubcommand
{
    private const string Link = "link";

    public Subcommand Definition { get; } = new(
        "watch",
        "Follow a site's feed: its new articles become sources",
        new CommandOption(Link, "A feed, or a page of the site") { Required = true, MaxLength = 1_000 });

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var typed = interaction.String(Link) ?? "";
        var link = Links.TryRead(typed)?.AbsoluteUri ?? typed;
        var result = await feeds.WatchAsync(link, interaction.ChannelId?.ToString(), moderator.Actor, moderator.Server, cancellationToken);
        return InteractionResponse.Message(
            result switch
            {
                WatchResult.Watching watching => FeedReply.From(watching),
                WatchResult.Known known => FeedReply.From(known),
                WatchResult.Refused refused => throw new UserMistakeException(Markdown.EscapeLine(refused.Sentence)),
                var other => throw new InvalidOperationException($"{other.GetType().Name} is no result of watching that is known here."),
            },
            ephemeral: true);
    }
}
