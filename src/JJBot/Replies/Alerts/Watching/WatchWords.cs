using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts.Watching;

/// <summary>What a person watches, in plain words.</summary>
internal static class WatchWords
{
    /// <summary>As Markdown: "**release** of season 2", or the question in quotation marks.</summary>
    public static string Of(Subscription watch) => watch.Question is { } question
        ? $"\"{Markdown.EscapeLine(question)}\""
        : $"**{Markdown.EscapeLine(Topic(watch))}**{About(watch.Filter)}";

    /// <summary>As plain text, for a list to choose from.</summary>
    public static string Plain(Subscription watch) => watch.Question ?? $"{Topic(watch)}{About(watch.Filter)}";

    /// <summary>Why nothing comes, and what to do; null where it can come.</summary>
    public static string? Trouble(Subscription watch) => watch.Suspension is { } suspension
        ? $"I cannot write to you: {Markdown.EscapeLine(suspension.Reason)}. Let members of this server send you direct messages (Privacy Settings); what came meanwhile follows then."
        : null;

    private static string Topic(Subscription watch) => string.Join(", ", watch.Filter.Topics ?? ["everything"]);

    private static string About(SubscriptionFilter filter)
    {
        var series = filter.Series is { } names ? $" of {string.Join(", ", names)}" : "";
        return filter.Season is { } season ? $"{series} season {season}" : series;
    }
}
