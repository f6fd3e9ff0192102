using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Pictures;

/// <summary>Tells the picture of a timeline to those who do not see it.</summary>
internal static class TimelineAltText
{
    public static string Of(TimelineChart chart)
    {
        var text = $"Chart of the reports on {chart.Title}: the days that each tells of, {chart.TodayWords} {WindowWords.Of(new DayRange(chart.Today, chart.Today))}.";
        for (var index = 0; index < chart.Rows.Count; index++)
        {
            var row = $" {index + 1}: {Row(chart.Rows[index])}.";
            var rest = $" And {chart.Rows.Count - index + chart.LeftOut} more.";
            if (text.Length + row.Length + rest.Length > MessageLimits.AltText)
            {
                return text + rest;
            }

            text += row;
        }

        return chart.LeftOut > 0 ? $"{text} And {chart.LeftOut} more." : text;
    }

    private static string Row(ChartRow row)
    {
        var said = row.FirstSaid is { } first ? $", first said {WindowWords.Published(first)}" : "";
        var bar = row.Bar is { } days && !row.Label.Contains(WindowWords.Of(row.Proposition.Window!), StringComparison.Ordinal) ? $" ({WindowWords.Of(days)})" : "";
        var against = row.Against is { } other ? $"; cannot hold together with {other + 1}" : "";
        return $"{row.Label}{bar}, {row.Support}{said}{against}";
    }
}
