using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Rules;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Publication;

/// <summary>
/// What is told with its year as past lies before the day of publication, what is told as to come lies behind it. Most writers would
/// not name the year, the season or the month that they write in, so its end and its beginning count as well, only less.
/// </summary>
internal static class DatedClues
{
    public static IEnumerable<PublicationClue> In(IEnumerable<ToldTime> times)
    {
        foreach (var time in times)
        {
            if (time.Found.Meaning is not Dated { Period: { Days: { Earliest: { } first, Latest: { } last }, Said: var said } })
            {
                continue;
            }

            switch (DirectionOf(time))
            {
                case Direction.Past:
                    yield return new PublicationClue(first, null, PublicationClue.Sure, $"{said} is told as past");
                    yield return new PublicationClue(last.AddDays(1), null, PublicationClue.Likely, $"{said} is told as past");
                    break;
                case Direction.Future:
                    yield return new PublicationClue(null, last, PublicationClue.Sure, $"{said} is told as still to come");
                    yield return new PublicationClue(null, first.AddDays(-1), PublicationClue.Likely, $"{said} is told as still to come");
                    break;
            }
        }
    }

    /// <summary>What a place says of the time that it tells; unknown where it tells when something else was, or when it had once been planned for.</summary>
    public static Direction DirectionOf(ToldTime time)
    {
        var (words, start) = (time.Words, time.Start);
        return IsAttribute(time) || FileDates.IsNamePart(words, start) || Tenses.IsBygonePlan(words, start)
            ? Direction.Unknown
            : Tenses.Around(words, start, time.Found.End);
    }

    /// <summary>"The 2018 season", "a 2018 launch", "Harbor Lights (2018)": a year that no word leads up to belongs to a noun, and not to the verb.</summary>
    private static bool IsAttribute(ToldTime time)
    {
        var (words, start) = (time.Words, time.Start);
        var isBareYear = time.Found.Meaning is Dated { Stretch.Unit: CalendarUnit.Year } && time.Found.End - start <= 2 && words.TermAt(start) is Term.Digits or Term.The;
        var isLed = YearlyRule.IsLead(words.TermAt(start - 1)) || words.TermAt(start - 1) is Term.For or Term.To or Term.And or Term.Or or Term.Next or Term.FutureCue;
        return isBareYear && (words.TermAt(start) == Term.The || !isLed);
    }
}
