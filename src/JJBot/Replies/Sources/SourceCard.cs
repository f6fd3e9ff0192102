using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Sources;
using JJBot.Replies.Review;

namespace JJBot.Replies.Sources;

/// <summary>The look of one source, with what can be done with it.</summary>
internal static class SourceCard
{
    public const string ShowVerb = "show";
    private const int Longest = 300;

    public static MessageBody From(ShelvedSource source, bool isOwn)
    {
        List<Component> components = [new TextDisplay(string.Join('\n', Lines(source)))];
        List<Component> buttons = [];
        if (source.Proposed > 0)
        {
            buttons.Add(Button.Of($"{ReviewCard.OpenVerb}:{source.Source.Id}", $"Review {source.Proposed}", ButtonStyle.Primary));
        }

        if (isOwn && source.Source.Url is not null)
        {
            buttons.Add(Button.Of($"{DriftReply.RefreshVerb}:{source.Source.Id}", "Read again"));
        }

        if (isOwn)
        {
            buttons.Add(Button.Of($"{RemovalReply.Verb}:{source.Source.Id}", "Remove", ButtonStyle.Danger));
        }

        if (buttons.Count > 0)
        {
            components.Add(new ActionRow(buttons));
        }

        return new MessageBody([new Container(components, Accent.Neutral)]);
    }

    /// <summary>"3 accepted · 14 wait · 1 changed in the source".</summary>
    public static string Claims(ShelvedSource source)
    {
        string?[] parts =
        [
            $"{source.Accepted} accepted",
            source.Proposed > 0 ? $"{source.Proposed} waiting" : null,
            source.Drifted > 0 ? $"{source.Drifted} changed in the source" : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static IEnumerable<string> Lines(ShelvedSource source)
    {
        yield return $"### {CitationText.Undated(source.Source)}";
        if (source.Source.Author is { } author)
        {
            yield return $"**By:** {Markdown.EscapeLine(Shortened.To(author, Longest))}";
        }

        var why = source.Source.PublishedWhy is { } reason ? $" ({Markdown.EscapeLine(Shortened.To(reason, Longest))})" : "";
        yield return $"**Published:** {Knowledge.Answers.WindowWords.Published(source.Source.Published)}{why}";
        yield return $"**Claims:** {Claims(source)}";
        yield return source.Source.AddedBy == SourceStore.Shipped
            ? "**Added:** shipped with me"
            : $"**Added:** by {Markdown.EscapeLine(Shortened.To(source.AddedBy, Longest))}, {Markdown.Timestamp(source.AddedAt, TimestampStyle.ShortDateTime)}";
        yield return $"-# `{source.Source.Id}` · {(source.Source.Scope.Server is null ? "shared with every server" : "this server's own")}";
    }
}
