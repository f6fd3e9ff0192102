using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;

namespace JJBot.Knowledge.Extraction.Times.Publication;

/// <summary>Where one year alone is told as to come, and the text also speaks of "next year", both are the same.</summary>
internal static class NextYearClues
{
    public static IEnumerable<PublicationClue> In(IReadOnlyCollection<ToldTime> times)
    {
        if (!times.Any(time => time.Found.Meaning is UnitTime { IsNextYear: true } && Words.Tenses.Around(time.Words, time.Start, time.Found.End) != Direction.Past))
        {
            yield break;
        }

        var years = times
            .Where(time => DatedClues.DirectionOf(time) == Direction.Future)
            .Select(time => time.Found.Meaning is Dated { Stretch.First.Year: var year } ? year : (int?)null)
            .OfType<int>()
            .Distinct()
            .Take(2)
            .ToList();
        if (years is [var next] && CalendarStretch.IsYear(next - 1))
        {
            var days = Periods.Year(next - 1).Days;
            yield return new PublicationClue(days.Earliest, days.Latest, PublicationClue.Sure, $"{next} is its next year");
        }
    }
}
