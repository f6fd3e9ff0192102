using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>A value that does not depend on the day of publication: a duration, a repetition, "now". It may have days that do.</summary>
internal sealed class Plain(string value, Func<DayRange, Period?>? period = null) : Meaning
{
    public override (string Value, Period? Period) In(DayRange published) => (value, period?.Invoke(published));
}
