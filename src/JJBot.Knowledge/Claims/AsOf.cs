using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Claims;

/// <summary>The day that a question looks back from.</summary>
public static partial class AsOf
{
    /// <summary>The last day of what was typed ("2017-03-05", "last spring", "two months ago"), or the day before it ("before 2017"); today at the latest.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">Today's date where it is asked.</param>
    /// <param name="mistake">Null, or one sentence that says what is wrong and what is understood.</param>
    /// <returns>The day, or null where there is a mistake.</returns>
    public static DateOnly? TryParse(string text, DateOnly today, out string? mistake)
    {
        var typed = text.Trim();
        var lead = Lead().Match(typed);
        if (lead.Groups["after"].Success)
        {
            mistake = "As-of looks back from a last day, and 'after' or 'since' tells only a first one: write it like by March 2017, before 2017 or last spring.";
            return null;
        }

        var days = PastTime.TryParse(typed[lead.Length..], today, out mistake);
        if (days is null)
        {
            return null;
        }

        var day = lead.Groups["before"].Success ? days.Earliest?.AddDays(-1) : days.Latest;
        if (day is null || days.Earliest > today)
        {
            mistake = $"'{typed}' is still to come or has no last day: as-of looks back, to a day, a month or a year that has begun.";
            return null;
        }

        return day > today ? today : day;
    }

    [GeneratedRegex(@"^((?<before>before|prior to)|(?<after>after|since|from)|as of|by|until|till|up to|back in|back on|in|on|at|around) ", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();
}
