using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Sources.Feeds;

namespace JJBot.Replies.Sources;

/// <summary>The look of feeds: one that is followed from now on, the list of them, and one that has died.</summary>
internal static class FeedReply
{
    private const int Longest = 150;

    public static MessageBody From(WatchResult.Watching watching) => Said(
        $"### Following {Name(watching.Feed)}\nNew articles become sources of this server, with claims to review. "
        + (watching.Items == 0 ? "It holds none now." : $"What it holds now ({Counted.Of(watching.Items, "article")}) I leave alone: add what you want of it with `/source add`."),
        Accent.Done);

    public static MessageBody From(WatchResult.Known known) => Said($"This server follows {Name(known.Feed)} already.", Accent.Neutral);

    public static MessageBody Ended(WatchedFeed feed) => Said($"I follow {Name(feed)} no longer. The sources that came of it stay.", Accent.Neutral);

    /// <summary>To moderators, once.</summary>
    public static MessageBody Died(WatchedFeed feed) => Said(
        $"### A feed has died: {Name(feed)}\n{Markdown.EscapeLine(Shortened.To(feed.State.Trouble ?? "", 2 * Longest))}\n"
        + $"-# It was added by {Markdown.EscapeLine(Shortened.To(feed.AddedBy.Name, Longest))}. I look now and then whether it is back; end it with `/source unwatch`, or watch another with `/source watch`.",
        Accent.Problem);

    /// <summary>"[Title](link) · fine" for a list.</summary>
    public static string Line(WatchedFeed feed) => (feed.State.DeadSince, feed.State.Trouble) switch
    {
        ({ } since, _) => $"- {Name(feed)}: dead since {Markdown.Timestamp(since, TimestampStyle.ShortDate)}",
        (_, { } trouble) => $"- {Name(feed)}: in trouble, {Markdown.EscapeLine(Shortened.To(trouble, Longest))}",
        _ => $"- {Name(feed)}",
    };

    private static MessageBody Said(string words, int accent) => new([new Container([new TextDisplay(words)], accent)]);

    private static string Name(WatchedFeed feed) =>
        Markdown.Link(Shortened.To(feed.Title.Length > 0 ? feed.Title : feed.Address.Host, Longest), feed.Address.OriginalString.Length <= 2 * Longest ? feed.Address.OriginalString : null);
}
