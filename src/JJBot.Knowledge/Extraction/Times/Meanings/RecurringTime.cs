using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Extraction.Times.Meanings;

/// <summary>A stretch that comes again each year, told without its year: "in January", "come fall", "September 30".</summary>
/// <param name="stretch">What comes again.</param>
/// <param name="direction">Where it lies, seen from the day of publication.</param>
/// <param name="isTold">Whether words beside it tell the direction, and not only the tense.</param>
/// <param name="portion">Which part of it.</param>
internal sealed class RecurringTime(YearlyStretch stretch, Direction direction, bool isTold, Portion portion) : Reckoned(
    stretch.Name,
    stretch.Open,
    day => isTold ? Recurring.Towards(stretch.In, day, direction) : Recurring.Nearest(stretch.In, day, direction),
    portion)
{
    public YearlyStretch Stretch => stretch;

    public Direction Direction => direction;

    /// <summary>Whether words beside it tell the direction, and not only the tense.</summary>
    public bool IsTold => isTold;
}
