using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>A time within a day: "Tuesday morning", "at 9 p.m. on March 5". Its days are those of the day.</summary>
/// <param name="day">The day.</param>
/// <param name="time">As TimeML writes it, from the T on: "TMO", "T21:00".</param>
internal sealed class TimeOfDay(Meaning day, string time) : Meaning
{
    public override (string Value, Period? Period) In(DayRange published)
    {
        var (value, period) = day.In(published);
        return (value + time, period);
    }
}
