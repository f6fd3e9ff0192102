using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Knowledge.Claims;

namespace JJBot.Commands;

/// <summary>Says of a time that is being typed as which day it is understood; before that, how times may be typed.</summary>
internal static class TimeCompletion
{
    private static readonly string[] ToLookBackFrom = ["yesterday", "last month", "last spring", "a year ago", "before 2017", "Christmas 2016", "2016"];
    private static readonly string[] ToTellFrom = ["yesterday", "last week", "two weeks ago", "a month ago", "last spring", "a year ago"];

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public static IEnumerable<Choice> AsOf(string typed, DateOnly today) =>
        Complete(typed, ToLookBackFrom, text => Knowledge.Claims.AsOf.TryParse(text, today, out _) is { } day ? $"by {Words(day)}" : null);

    public static IEnumerable<Choice> Since(string typed, DateOnly today) =>
        Complete(typed, ToTellFrom, text => Knowledge.Claims.Since.TryParse(text, today, out _) is { } day ? $"since {Words(day)}" : null);

    private static Choice[] Complete(string typed, string[] examples, Func<string, string?> understoodAs)
    {
        var text = typed.Trim();
        Choice[] likely = [.. Choices(examples.Where(example => example.StartsWith(text, StringComparison.OrdinalIgnoreCase)).Prepend(text), understoodAs)];
        return likely.Length > 0 ? likely : [.. Choices(examples, understoodAs)];
    }

    private static IEnumerable<Choice> Choices(IEnumerable<string> texts, Func<string, string?> understoodAs) =>
        from text in texts.Distinct(StringComparer.OrdinalIgnoreCase)
        where text.Length is > 0 and <= QuestionOptions.LongestTime
        let words = understoodAs(text)
        where words is not null
        select new Choice($"{text}: {words}", text);

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
