using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;

namespace JJBot.Replies.Review;

/// <summary>Nothing of a source waits any more; what waits elsewhere is offered.</summary>
internal static class DoneCard
{
    private const int MostSources = 5;
    private const int LongestTitle = 60;

    public static Container From(ReviewBacklog backlog, ReviewNote? note)
    {
        List<Component> components = note is null ? [] : [note.ToComponent(), new Separator()];
        if (backlog.Claims == 0)
        {
            components.Add(new TextDisplay("### All reviewed\nNothing waits."));
            return new Container(components, Accent.Done);
        }

        components.Add(new TextDisplay($"### {Counted.Of(backlog.Claims, "claim")} wait{(backlog.Claims == 1 ? "s" : "")} in {Counted.Of(backlog.Sources.Count, "source")}"));
        components.AddRange(backlog.Sources.Take(MostSources).Select(Waiting));
        if (backlog.Sources.Count > MostSources)
        {
            components.Add(new TextDisplay($"-# and {backlog.Sources.Count - MostSources} more, once these are done"));
        }

        return new Container(components, Accent.Neutral);
    }

    /// <summary>The note alone, where there is nothing to go on with.</summary>
    public static Container From(ReviewNote note) => new([note.ToComponent()], Accent.Neutral);

    private static Section Waiting(QueuedSource source)
    {
        var outlet = source.Outlet is { } name ? $"{Markdown.EscapeLine(Shortened.To(name, LongestTitle))} · " : "";
        return new Section(
            [new TextDisplay($"**{Markdown.EscapeLine(Shortened.To(source.Title, LongestTitle))}**\n-# {outlet}added {Markdown.Timestamp(source.AddedAt, TimestampStyle.Relative)}")],
            Button.Of($"{ReviewCard.OpenVerb}:{source.Source}", $"Review {source.Claims}"));
    }
}
