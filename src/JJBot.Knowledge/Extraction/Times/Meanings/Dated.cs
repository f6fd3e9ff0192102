using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>A stretch of the calendar whatever the day of publication: "early spring 2018".</summary>
internal sealed class Dated(CalendarStretch stretch, Portion portion = Portion.Whole) : Meaning
{
    public CalendarStretch Stretch => stretch;

    /// <summary>The days; null for years that the calendar does not know.</summary>
    public Period? Period => stretch.Period(portion);

    public override CalendarStretch? StretchIn(DayRange published) => stretch;

    public override (string Value, Period? Period) In(DayRange published) => (stretch.Value, stretch.Period(portion));
}
