using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>A time that is reckoned from the one told before it: "that year", "the following month", "the year-ago quarter".</summary>
/// <param name="from">The stretch that is meant behind one; null where it cannot be reckoned from that one.</param>
/// <param name="otherwise">What it means where none was told.</param>
internal sealed class PointingBack(Func<CalendarStretch, CalendarStretch?> from, Meaning otherwise) : Meaning
{
    public override (string Value, Period? Period) In(DayRange published) => otherwise.In(published);

    public override CalendarStretch? StretchIn(DayRange published) => otherwise.StretchIn(published);

    public override Meaning Behind(CalendarStretch? told) => told is { } last && from(last) is { } meant ? new Dated(meant) : otherwise;
}
