using JJBot.Discord.Interactions;
using JJBot.Knowledge.Sources;

namespace JJBot.Replies;

/// <summary>The look of the list of sources.</summary>
internal static class SourcesReply
{
    public static MessageBody From(
        IReadOnlyList<Source> sources, Func<Source, int> reports, Func<Source, bool> hasText, string filter, int page, Func<int, string> customId)
    {
        if (sources.Count == 0)
        {
            return MessageBody.Text(filter.Length == 0
                ? "I have no sources yet."
                : $"None of my sources has {Typed.Quoted(filter)} in its title, outlet or author.");
        }

        var title = filter.Length == 0 ? Counted.Of(sources.Count, "source") : $"{Counted.Of(sources.Count, "source")} with \"{filter}\"";
        return PagedReply.From(title, [.. sources.Select(source => Block(source, reports(source), hasText(source)))], page, customId);
    }

    private static string Block(Source source, int reports, bool hasText)
    {
        var author = source.Author is { } name ? $"by {Markdown.Escape(name)} · " : "";
        var text = hasText ? "text at hand" : "text not at hand";
        var why = source.PublishedWhy is { } reason ? $"\n-# {Markdown.Escape(reason)}" : "";
        return $"**{CitationText.Of(source)}**\n{author}{Counted.Of(reports, "report")} · {text} · `{source.Id}`{why}";
    }
}
