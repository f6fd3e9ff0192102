using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
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

    /// <summary>"The 2018 season" and "a 2018 launch" tell nothing; neither does what was once planned.</summary>
    public static Direction DirectionOf(ToldTime time)
    {
        var (words, start) = (time.Words, time.Start);
        var isAttribute = words.TermAt(start - 1) == Term.A || (words.TermAt(start) == Term.The && time.Found.End == start + 2);
        return isAttribute || FileDates.IsNamePart(words, start) || Tenses.IsBygonePlan(words, start) ? Direction.Unknown : Tenses.Around(words, start, time.Found.End);
    }
}
