using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Alerts.Subscriptions;

/// <summary>A subscription in plain words: what a channel hears of, and how.</summary>
internal static class SubscriptionWords
{
    private const int LongestName = 60;
    private const int LongestReason = 200;
    private const int MostNames = 10;

    /// <summary>"New claims about **release** and **villain**, reported or confirmed, as they come; spoilers hidden; pings @News."</summary>
    /// <param name="subscription">Of a channel.</param>
    /// <param name="digests">When the server's digests come.</param>
    public static string Sentence(Subscription subscription, DigestClock digests)
    {
        string?[] parts =
        [
            $"{About(subscription.Filter)}, {From(subscription.Filter.MinimumStatus)}, {digests.Words(subscription.Mode)}",
            Spoilers(subscription.Spoilers),
            Snowflake.TryParse(subscription.RoleId, out var role) ? $"<@&{role}> is pinged" : null,
            subscription.Crosspost ? "published to the channels that follow" : null,
        ];
        return $"{string.Join("; ", parts.OfType<string>())}.";
    }

    /// <summary>Whether it rests, and why; null where it is at work.</summary>
    public static string? Rest(Subscription subscription) => subscription switch
    {
        { PausedAt: { } paused } => $"**Paused** {Markdown.Timestamp(paused, TimestampStyle.Relative)}: what comes meanwhile is not told.",
        { Suspension: { } suspension } =>
            $"**On hold** {Markdown.Timestamp(suspension.Since, TimestampStyle.Relative)}: {Markdown.EscapeLine(Shortened.To(suspension.Reason, LongestReason))}. "
            + "What comes meanwhile is kept, and told as soon as I can write there again.",
        _ => null,
    };

    private static string From(Status minimum) => minimum switch
    {
        Status.Speculated => "guesses too",
        Status.Confirmed => "confirmed only",
        _ => "reported or confirmed",
    };

    private static string Spoilers(SpoilerPolicy policy) => policy switch
    {
        SpoilerPolicy.Show => "spoilers shown",
        SpoilerPolicy.LeaveOut => "no spoilers",
        _ => "spoilers hidden",
    };

    /// <summary>"New claims about **release** of *Daredevil*".</summary>
    private static string About(SubscriptionFilter filter)
    {
        var topics = filter.Topics is { } some ? $"New claims about {Names(some, "**")}" : "Every new claim";
        var series = filter.Series is { } only ? $" on {Names(only, "*")}" : "";
        return $"{topics}{series}{(filter.Season is { } season ? $", season {season}" : "")}";
    }

    private static string Names(IReadOnlyList<string> names, string mark)
    {
        string[] shown = [.. names.Take(MostNames).Select(name => $"{mark}{Markdown.EscapeLine(Shortened.To(name, LongestName))}{mark}")];
        var rest = names.Count - shown.Length;
        string[] all = rest > 0 ? [.. shown, $"{rest} more"] : shown;
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
