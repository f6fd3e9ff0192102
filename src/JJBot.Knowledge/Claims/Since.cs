using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Claims;

/// <summary>The day that somebody was last here, from which on changes are told.</summary>
public static partial class Since
{
    /// <summary>The first day of what was typed ("last week" is its Monday, "2017" is 1 January), or the day after it ("after 2016").</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">Today's date where it is asked.</param>
    /// <param name="mistake">Null, or one sentence that says what is wrong and what is understood.</param>
    /// <returns>The day, today at the latest, or null where there is a mistake.</returns>
    public static DateOnly? TryParse(string text, DateOnly today, out string? mistake)
    {
        var typed = text.Trim();
        var lead = Lead().Match(typed);
        var days = PastTime.TryParse(typed[lead.Length..], today, out mistake);
        if (days is null)
        {
            return null;
        }

        var day = lead.Groups["after"].Success ? days.Latest?.AddDays(1) : days.Earliest;
        if (day is null || day > today)
        {
            mistake = $"'{typed}' is still to come or has no first day: changes are told from a day on that is over, like last week, two months ago or 2017-03-05.";
            return null;
        }

        return day;
    }

    [GeneratedRegex(@"^((?<after>after)|since|from|starting|in|on|at|around|back in) ", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();
}
