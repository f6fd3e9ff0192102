using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>A time that something happens by, before, or not until.</summary>
internal sealed class Bounded(Meaning time, Bound bound) : Meaning
{
    public override (string Value, Period? Period) In(DayRange published)
    {
        var (value, period) = time.In(published);
        return (value, period is null ? null : Within(period, isExact: published.IsDay || time is Dated));
    }

    /// <param name="isExact">Whether the first day of the period is the one that was told, and not only the earliest that may have been meant.</param>
    private Period Within(Period period, bool isExact) => bound switch
    {
        Bound.By => Periods.By(period),
        Bound.OnFrom => Periods.OnFrom(period),
        Bound.Before when isExact && period.Days.Earliest is { } first => Periods.By(period) with
        {
            Days = new DayRange(null, first.AddDays(-1)),
            Said = $"before {period.Said}",
        },
        Bound.Before => Periods.By(period) with { Said = $"before {period.Said}" },
        _ => period,
    };
}
