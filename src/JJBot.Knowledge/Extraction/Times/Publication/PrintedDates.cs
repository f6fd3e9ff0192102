using System.Collections.Frozen;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Publication;

/// <summary>The date that an article carries: "Published on March 3, 2017", or a line with nothing but a name and a date near its top.</summary>
internal static class PrintedDates
{
    private const int ParagraphsOfHead = 6;
    private const int WordsOfByline = 16;
    private const int WordsBeforeDate = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PublishingWords =
        new[] { "published", "posted", "publication" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BylineWords =
        new[] { "by", "on", "at", "published", "posted", "date", "author", "written", "in", "min", "minutes", "read", "comments", "et", "est", "edt", "pt", "pst", "gmt" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<PublicationClue> In(IEnumerable<ToldTime> times)
    {
        foreach (var time in times)
        {
            if (DayOf(time) is { } day)
            {
                if (IsUpdate(time))
                {
                    yield return new PublicationClue(null, day, PublicationClue.Printed, $"it was brought up to date on {Name(day)}");
                }
                else if (IsPublishing(time) || (time.Paragraph < ParagraphsOfHead && IsByline(time)))
                {
                    yield return new PublicationClue(day, day, PublicationClue.Printed, $"{Name(day)} is printed as its date");
                }
            }
        }
    }

    private static DateOnly? DayOf(ToldTime time) => time.Found.Meaning is Dated { Stretch: { Unit: CalendarUnit.Day, First: var day } } ? day : null;

    private static string Name(DateOnly day) => Claims.Periods.Day(day).Said;

    private static bool IsUpdate(ToldTime time) =>
        time.Words.Count <= WordsOfByline && HasBefore(time, word => word.Equals("updated", StringComparison.OrdinalIgnoreCase));

    private static bool IsPublishing(ToldTime time) => time.Words.Count <= WordsOfByline * 2 && HasBefore(time, PublishingWords.Contains);

    private static bool HasBefore(ToldTime time, Func<ReadOnlySpan<char>, bool> isWord)
    {
        for (var index = time.Start - 1; index >= 0 && index >= time.Start - WordsBeforeDate; index--)
        {
            if (isWord(time.Words[index].Span.In(time.Words.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing but the date, marks, a time of the clock, and a name behind "by".</summary>
    private static bool IsByline(ToldTime time)
    {
        var words = time.Words;
        if (words.Count > WordsOfByline)
        {
            return false;
        }

        var isNamed = false;
        for (var index = 0; index < words.Count; index++)
        {
            if (index >= time.Start && index < time.Found.End)
            {
                continue;
            }

            var isKnown = words.TermAt(index) is Term.Mark or Term.Digits or Term.MorningHalf or Term.AfternoonHalf
                || BylineWords.Contains(words[index].Span.In(words.Text));
            isNamed |= words.TermAt(index) == Term.By;
            if (!isKnown && !(isNamed && words.IsCapital(index)))
            {
                return false;
            }
        }

        return true;
    }
}
