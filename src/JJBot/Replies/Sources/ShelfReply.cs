using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Feeds;

namespace JJBot.Replies.Sources;

/// <summary>The look of the list of a server's own sources, each with a button to its card, and of the feeds that it follows.</summary>
internal static class ShelfReply
{
    public const string PageVerb = "shelf";
    private const int ListRoom = 2_800;
    private const int FeedsRoom = 800;

    // The longest that a title or name may be to begin with; halved until all fits.
    private const int Longest = 80;
    private const int Shortest = 10;

    public static MessageBody From(ShelfPage page, IReadOnlyList<WatchedFeed> feeds)
    {
        if (page.Total == 0 && feeds.Count == 0)
        {
            return new MessageBody([new Container([new TextDisplay("### No sources yet\nThis server has added none. Begin with `/source add`.")], Accent.Neutral)]);
        }

        List<Component> components = [new TextDisplay($"### {Counted.Of(page.Total, "source")} of this server"), .. Sources(page)];
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

    private static IEnumerable<Section> Sources(ShelfPage page)
    {
        var longest = Longest;
        while (longest > Shortest && page.Sources.Sum(source => Line(source, longest).Length) > ListRoom)
        {
            longest /= 2;
        }

        return page.Sources.Select(source => new Section([new TextDisplay(Line(source, longest))], Button.Of($"{SourceCard.ShowVerb}:{source.Source.Id}", "Show")));
    }

    private static string Line(ShelvedSource source, int longest) =>
        $"**{CitationText.Of(source.Source, longest)}**\n-# {SourceCard.Claims(source)} · added by {Markdown.EscapeLine(Shortened.To(source.AddedBy, longest))} {Markdown.Timestamp(source.AddedAt, TimestampStyle.Relative)}";
}
