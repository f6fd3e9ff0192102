using System.Globalization;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Pictures;

/// <summary>Days from left to right.</summary>
/// <param name="First">The first day shown.</param>
/// <param name="Last">The last day shown.</param>
internal sealed record TimeAxis(DateOnly First, DateOnly Last)
{
    /// <summary>More would stand too close to be read.</summary>
    private const int MostTicks = 7;

    /// <summary>A window that is told for a far century must not press all others into a line.</summary>
    private const int LongestYears = 60;

    /// <summary>Today is shown where it is not much farther off than the rows are long.</summary>
    private const double LongestGap = 0.7;

    /// <summary>All days that the rows tell of, with room at both ends.</summary>
    /// <param name="rows">At least one with a bar.</param>
    /// <param name="today">Shown too where it is not far off.</param>
    public static TimeAxis Over(IReadOnlyList<ChartRow> rows, DateOnly today)
    {
        var days = rows.SelectMany(row => new[] { row.FirstSaid?.Earliest, row.FirstSaid?.Latest, row.Bar?.Earliest, row.Bar?.Latest }).OfType<DateOnly>().ToList();
        var (first, last) = (days.Min(), days.Max());
        var length = Math.Max(last.DayNumber - first.DayNumber, 60);
        if (today > last && today.DayNumber - last.DayNumber <= length * LongestGap)
        {
            last = today;
        }

        length = Math.Max(last.DayNumber - first.DayNumber, 60);
        if (length > LongestYears * 366)
        {
            first = Shifted(last, -LongestYears * 366);
        }

        return new TimeAxis(Shifted(first, -length / 25 - 5), Shifted(last, length / 25 + 5));
    }

    /// <summary>Where a day stands: 0 at the left end, 1 at the right; what lies beyond stands at the end.</summary>
    public double At(DateOnly day) => Math.Clamp((day.DayNumber - First.DayNumber) / (double)Length, 0, 1);

    /// <summary>In days.</summary>
    public int Length => Last.DayNumber - First.DayNumber;

    public bool Holds(DateOnly day) => day >= First && day <= Last;

    /// <summary>The first days of years, half-years, quarters or months, whichever are not too many, with their names.</summary>
    public IReadOnlyList<(DateOnly Day, string Name)> Ticks()
    {
        foreach (var months in new[] { 1, 3, 6, 12, 24, 60, 120 })
        {
            var days = Days(months).ToList();
            if (days.Count <= MostTicks)
            {
                return days.ConvertAll(day => (day, day.ToString(months >= 12 || day.Month == 1 ? "yyyy" : "MMM", CultureInfo.InvariantCulture)));
            }
        }

        return [];
    }

    private IEnumerable<DateOnly> Days(int months)
    {
        var month = (First.Year * 12 + First.Month - 1 + months) / months * months;
        for (; month < 9999 * 12 && new DateOnly(month / 12, month % 12 + 1, 1) is var day && day <= Last; month += months)
        {
            yield return day;
        }
    }

    private static DateOnly Shifted(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber + 1, DateOnly.MaxValue.DayNumber - 1));
}
