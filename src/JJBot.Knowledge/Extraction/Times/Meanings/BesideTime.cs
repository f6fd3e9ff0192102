using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>A stretch that comes again each year, by its side of the present one: "last fall", "this summer", "next May".</summary>
/// <param name="stretch">What comes again.</param>
/// <param name="offset">-1, 0 or 1.</param>
/// <param name="portion">Which part of it.</param>
internal sealed class BesideTime(YearlyStretch stretch, int offset, Portion portion) : Reckoned(
    $"{Deixis.Word(offset)} {stretch.Name}",
    stretch.Open,
    day => offset == 0 ? Recurring.Present(stretch.In, day) : Recurring.Beside(stretch.In, day, offset < 0 ? Direction.Past : Direction.Future),
    portion)
{
    public YearlyStretch Stretch => stretch;

    public bool IsThis => offset == 0;
}
