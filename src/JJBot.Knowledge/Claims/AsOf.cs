namespace JJBot.Knowledge.Claims;

/// <summary>The day that a question looks back from.</summary>
public static class AsOf
{
    /// <summary>The day that was typed, or the last day of the month, season or year that was.</summary>
    /// <param name="text">What was typed; "today" and "yesterday" are understood too.</param>
    /// <param name="today">Today's date where it is asked.</param>
    /// <param name="mistake">Null, or one sentence that says what is wrong and what is understood.</param>
    /// <returns>The day, or null where there is a mistake.</returns>
    public static DateOnly? TryParse(string text, DateOnly today, out string? mistake)
    {
        mistake = null;
        return text.Trim().ToLowerInvariant() switch
        {
            "today" or "now" => today,
            "yesterday" => today.AddDays(-1),
            _ => Past(text, today, out mistake),
        };
    }

    /// <summary>A period that has begun may be looked back from; one that is all to come may not.</summary>
    private static DateOnly? Past(string text, DateOnly today, out string? mistake)
    {
        var period = PeriodText.TryParse(text, out mistake);
        if (period?.Days.Earliest > today)
        {
            mistake = $"'{text.Trim()}' is still to come: as-of looks back, to a day, a month or a year that has begun.";
            return null;
        }

        return period?.Days.Latest;
    }
}
