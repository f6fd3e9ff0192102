using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Alerts;

/// <summary>By how much one window lies elsewhere than another, in words.</summary>
internal static class WindowShift
{
    private const int MonthsOfAYear = 12;
    private const int DaysOfAWeek = 7;
    private const int MostDaysCounted = 13;
    private const int MostDaysInWeeks = 60;
    private const double DaysOfAMonth = 30.44;

    /// <returns>"2 months later", "narrower"; null where an end that matters is not known, or the two begin on the same day.</returns>
    public static string? By(DayRange from, DayRange to)
    {
        if (from.IsUnknown || to.IsUnknown || from == to)
        {
            return null;
        }

        if (from.Contains(to))
        {
            return "narrower";
        }

        if (to.Contains(from))
        {
            return "wider";
        }

        return (from.Earliest, to.Earliest) switch
        {
            ({ } old, { } young) when old != young => $"{Distance(old, young)} {(young > old ? "later" : "earlier")}",
            _ => null,
        };
    }

    private static string Distance(DateOnly one, DateOnly other)
    {
        var months = Math.Abs(((other.Year - one.Year) * MonthsOfAYear) + other.Month - one.Month);
        var days = Math.Abs(other.DayNumber - one.DayNumber);
        return (one.Day == other.Day && months > 0, days) switch
        {
            (true, _) when months % MonthsOfAYear == 0 => Counted(months / MonthsOfAYear, "year"),
            (true, _) => Counted(months, "month"),
            (_, <= MostDaysCounted) => Counted(days, "day"),
            (_, <= MostDaysInWeeks) when days % DaysOfAWeek == 0 => Counted(days / DaysOfAWeek, "week"),
            (_, <= MostDaysInWeeks) => $"about {Counted((int)Math.Round(days / (double)DaysOfAWeek), "week")}",
            _ => $"about {Counted((int)Math.Round(days / DaysOfAMonth), "month")}",
        };
    }

    private static string Counted(int number, string unit) => number == 1 ? $"1 {unit}" : FormattableString.Invariant($"{number} {unit}s");
}
