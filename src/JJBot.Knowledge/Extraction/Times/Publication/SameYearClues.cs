using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;

namespace JJBot.Knowledge.Extraction.Times.Publication;

/// <summary>
/// Months, seasons and days that are told without their year, once the year of publication is known. A text that names the next year
/// where it means it leaves the year out only where it means its own: what is to come then has not passed by on the day of publication.
/// </summary>
internal static class SameYearClues
{
    /// <param name="times">All that the text tells.</param>
    /// <param name="year">The year of publication.</param>
    public static IEnumerable<PublicationClue> In(IReadOnlyCollection<ToldTime> times, int year)
    {
        if (!times.Any(time => time.Found.Meaning is Dated { Stretch.First.Year: var told } && told == year + 1 && DatedClues.DirectionOf(time) == Direction.Future))
        {
            yield break;
        }

        foreach (var time in times)
        {
            if (time.Found.Meaning is RecurringTime { Direction: Direction.Future } recurring
                && recurring.Stretch.In(year) is var stretch && stretch.First.Year == year
                && stretch.Period(Portion.Whole)?.Days is { Earliest: { } first, Latest: { } last }
                && !IsToldWithYear(times, recurring.Stretch))
            {
                yield return new PublicationClue(
                    null,
                    recurring.IsTold || stretch.Unit == CalendarUnit.Day ? first.AddDays(-1) : last,
                    PublicationClue.Sure,
                    $"{recurring.Stretch.Name} is still to come");
            }
        }
    }

    /// <summary>A text that tells of spring 2018 may go on with spring alone.</summary>
    private static bool IsToldWithYear(IEnumerable<ToldTime> times, YearlyStretch stretch) =>
        times.Any(time => time.Found.Meaning is Dated { Stretch: var dated } && CalendarStretch.IsYear(dated.First.Year) && stretch.In(dated.First.Year) == dated);
}
