using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Replies;

/// <summary>The look of the list of sources.</summary>
internal static class SourcesReply
{
    /// <param name="sources">Those to list.</param>
    /// <param name="reports">How many reports one holds.</param>
    /// <param name="hasText">Whether one's text is at hand.</param>
    /// <param name="filter">What all of them have in common; nothing for all.</param>
    /// <param name="asOf">The day by which all of them had surely appeared; null for now.</param>
    /// <param name="page">From 1.</param>
    /// <param name="customId">Of the button that turns to a page.</param>
    public static MessageBody From(
        IReadOnlyList<Source> sources,
        Func<Source, int> reports,
        Func<Source, bool> hasText,
        string filter,
        DateOnly? asOf,
        int page,
        Func<int, string> customId)
    {
        if (sources.Count == 0)
        {
            return MessageBody.Text((filter.Length, asOf) switch
            {
                (0, null) => "I have no sources yet.",
                (_, { } day) => $"None of my sources{(filter.Length == 0 ? "" : $" with {Typed.Quoted(filter)}")} had surely appeared by {WindowWords.Of(new DayRange(day, day))}.",
                _ => $"None of my sources has {Typed.Quoted(filter)} in its title, outlet or author.",
            });
        }

        var title = filter.Length == 0 ? Counted.Of(sources.Count, "source") : $"{Counted.Of(sources.Count, "source")} with \"{filter}\"";
        var back = asOf is { } last ? $" that had surely appeared by {WindowWords.Of(new DayRange(last, last))}" : "";
        return PagedReply.From(title + back, [.. sources.Select(source => Block(source, reports(source), hasText(source)))], page, customId);
    }

    private static string Block(Source source, int reports, bool hasText)
    {
        var author = source.Author is { } name ? $"by {Markdown.Escape(name)} · " : "";
        var text = hasText ? "text at hand" : "text not at hand";
        var why = source.PublishedWhy is { } reason ? $"\n-# {Markdown.Escape(reason)}" : "";
        return $"**{CitationText.Of(source)}**\n{author}{Counted.Of(reports, "report")} · {text} · `{source.Id}`{why}";
    }
}
