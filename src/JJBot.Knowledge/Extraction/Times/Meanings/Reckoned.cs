using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>A stretch that is reckoned from the day of publication: "last year", "in January", "on Tuesday".</summary>
/// <param name="said">The words, in one fixed form.</param>
/// <param name="open">The value where the day is not known.</param>
/// <param name="on">The stretch that is meant on one day; null beyond the calendar.</param>
/// <param name="portion">Which part of it.</param>
/// <param name="isPresent">Whether it is the day, the week or the month of publication, and so no finer than that is known.</param>
internal class Reckoned(string said, string open, Func<DateOnly, CalendarStretch?> on, Portion portion = Portion.Whole, bool isPresent = false) : Meaning
{
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    /// <summary>Which part of the stretch is told.</summary>
    protected Portion Portion { get; } = portion;

    public override (string Value, Period? Period) In(DayRange published)
    {
        var (first, last) = (On(published.Earliest), On(published.Latest));
        var value = first is { } stretch && first == last ? stretch.Value : open;
        if (On(AnyDay)?.Period(Portion) is null || IsBeyond(published.Earliest, first) || IsBeyond(published.Latest, last))
        {
            return (value, null);
        }

        var period = first is { } only && first == last && published.IsDay
            ? only.Period(Portion)! with { Said = Words(Portion) }
            : Periods.Reckoned(published, Words(Portion), day => on(day)!.Value.Period(Portion)!);
        return (value, Portion switch
        {
            Portion.Later => Periods.LaterIn(period with { Said = said }, published),
            Portion.Earlier => Periods.EarlierIn(period with { Said = said }, published),
            _ when isPresent && !published.IsDay => period with { Precision = Precision.Publication },
            _ => period,
        });
    }

    public override CalendarStretch? StretchIn(DayRange published) => On(published.Earliest) is { } first && first == On(published.Latest) ? first : null;

    private CalendarStretch? On(DateOnly? day) => day is { } known ? on(known) : null;

    private bool IsBeyond(DateOnly? day, CalendarStretch? stretch) => day is not null && stretch?.Period(Portion) is null;

    private string Words(Portion told) => told switch
    {
        Portion.Early => $"early {said}",
        Portion.Mid => $"mid {said}",
        Portion.Late => $"late {said}",
        Portion.Start => $"the start of {said}",
        Portion.End => $"the end of {said}",
        _ => said,
    };
}
