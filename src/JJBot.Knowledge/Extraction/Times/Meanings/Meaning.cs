using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>What the words of a time expression mean, before the day of publication is brought in.</summary>
internal abstract class Meaning
{
    /// <returns>The value as TimeML writes it, and the days, or null where they mean none.</returns>
    public abstract (string Value, Period? Period) In(DayRange published);

    /// <summary>The one stretch of the calendar that is meant, for later words to point back to; null where it is not known, or there is none.</summary>
    public virtual CalendarStretch? StretchIn(DayRange published) => null;

    /// <summary>What it means behind a time that was told before, for those that point back.</summary>
    /// <param name="told">The last one that the text told, or null.</param>
    public virtual Meaning Behind(CalendarStretch? told) => this;
}
