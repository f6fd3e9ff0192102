using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>What the words of a time expression mean, before the day of publication is brought in.</summary>
internal abstract class Meaning
{
    /// <returns>The value as TimeML writes it, and the days, or null where they mean none.</returns>
    public abstract (string Value, Period? Period) In(DayRange published);
}
