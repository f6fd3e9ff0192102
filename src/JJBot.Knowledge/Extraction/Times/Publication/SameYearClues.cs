using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

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
        foreach (var clue in times.SelectMany(time => OfThis(time, year)))
        {
            yield return clue;
        }

        if (!times.Any(time => time.Found.Meaning is Dated { Stretch.First.Year: var next } && next == year + 1 && DatedClues.DirectionOf(time) == Direction.Future))
        {
            yield break;
        }

        var told = times.Select(time => time.Found.Meaning).OfType<Dated>().Select(dated => dated.Stretch).ToHashSet();
        foreach (var time in times)
        {
            if (time.Found.Meaning is RecurringTime { Direction: Direction.Future } recurring
                && recurring.Stretch.In(year) is var stretch && stretch.First.Year == year
                && stretch.Period(Portion.Whole)?.Days is { Earliest: { } first, Latest: { } last }
                && !IsToldWithYear(told, recurring.Stretch, year))
            {
                yield return new PublicationClue(
                    null,
                    recurring.IsTold || stretch.Unit == CalendarUnit.Day ? first.AddDays(-1) : last,
                    PublicationClue.Sure,
                    $"{recurring.Stretch.Name} is still to come");
            }
        }
    }

    /// <summary>"This fall": to come, it is not over; past, it has begun.</summary>
    private static IEnumerable<PublicationClue> OfThis(ToldTime time, int year)
    {
        if (time.Found.Meaning is not BesideTime { IsThis: true, Stretch: var told }
            || told.In(year).Period(Portion.Whole)?.Days is not { Earliest: { Year: var first } begin, Latest: var end }
            || first != year)
        {
            yield break;
        }

        switch (Tenses.Around(time.Words, time.Start, time.Found.End))
        {
            case Direction.Future:
                yield return new PublicationClue(null, end, PublicationClue.Sure, $"this {told.Name} is still to come");
                break;
            case Direction.Past:
                yield return new PublicationClue(begin, null, PublicationClue.Sure, $"this {told.Name} has begun");
                break;
        }
    }

    /// <summary>A text that tells of spring 2018 may go on with spring alone.</summary>
    private static bool IsToldWithYear(HashSet<CalendarStretch> told, YearlyStretch stretch, int year) =>
        told.Contains(stretch.In(year - 1)) || told.Contains(stretch.In(year)) || told.Contains(stretch.In(year + 1));
}
