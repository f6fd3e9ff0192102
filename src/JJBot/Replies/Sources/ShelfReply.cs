using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Feeds;

namespace JJBot.Replies.Sources;

/// <summary>The look of the list of a server's own sources.</summary>
internal static class ShelfReply
{
    public const string PageVerb = "shelf";
    private const int ListRoom = 2_700;
    private const int FeedsRoom = 800;
    private const int Longest = 80;

    public static MessageBody From(ShelfPage page, IReadOnlyList<WatchedFeed> feeds)
    {
        if (page.Total == 0 && feeds.Count == 0)
        {
            return new MessageBody([new Container([new TextDisplay("### No sources yet\nThis server has added none. Begin with `/source add`.")], Accent.Neutral)]);
        }

        List<Component> components =
        [
            new TextDisplay($"### {Counted.Of(page.Total, "source")} of this server"),
            new TextDisplay(Room.Fill([.. page.Sources.Select(Line)], ListRoom, rest => $"-# and {rest} more")),
        ];
        if (feeds.Count > 0)
        {
            components.Add(new TextDisplay($"**{Counted.Of(feeds.Count, "feed")} followed**\n{Room.Fill([.. feeds.Select(FeedReply.Line)], FeedsRoom, rest => $"-# and {rest} more")}"));
        }

        if (page.Count > 1)
        {
            components.Add(new TextDisplay($"-# Page {page.Number} of {page.Count}"));
            components.Add(new ActionRow(
                Button.Of($"{PageVerb}:{page.Number - 1}", "Previous", disabled: page.Number == 1),
                Button.Of($"{PageVerb}:{page.Number + 1}", "Next", disabled: page.Number == page.Count)));
        }

        return new MessageBody([new Container(components, Accent.Neutral)]);
    }

    private static string Line(ShelvedSource source) =>
        $"**{CitationText.Of(source.Source, Longest)}**\n-# {SourceCard.Claims(source)} · added by {Markdown.EscapeLine(Shortened.To(source.AddedBy, Longest))} {Markdown.Timestamp(source.AddedAt, TimestampStyle.Relative)} · `{source.Source.Id}`";
}
