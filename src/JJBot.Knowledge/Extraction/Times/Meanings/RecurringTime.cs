using JJBot.Knowledge.Claims;
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

    /// <summary>The same with the year that another place tells for it: who writes of spring 2018 may go on with spring alone.</summary>
    /// <returns>This, where no other place tells one that may be meant.</returns>
    public Meaning OfSameYear(IEnumerable<Dated> told, DayRange published)
    {
        if (isTold || published is not { Earliest: { } earliest, Latest: { } latest })
        {
            return this;
        }

        var (first, last) = (Recurring.Nearest(stretch.In, earliest, direction), Recurring.Nearest(stretch.In, latest, direction));
        var same = first == last ? null : told.FirstOrDefault(dated =>
            dated.Stretch.First >= first.First && dated.Stretch.First <= last.First && stretch.In(dated.Stretch.First.Year) == dated.Stretch);
        return same is null ? this : new Dated(same.Stretch, Portion);
    }

    public Direction Direction => direction;

    /// <summary>Whether words beside it tell the direction, and not only the tense.</summary>
    public bool IsTold => isTold;
}
