using System.Collections.Frozen;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Publication;

/// <summary>
/// Dates in the names of images and in addresses ("Screen Shot 2016-05-01", "uploads/2017/03/poster.jpg"): what an article shows or
/// links is no younger than the article.
/// </summary>
internal static class FileDates
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ImageWords =
        new[] { "shot", "screenshot", "image", "img", "photo", "picture", "pic", "capture", "dsc" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<PublicationClue> In(TimeWords words)
    {
        for (var index = 0; index < words.Count; index++)
        {
            if (words.TermAt(index) == Term.Digits && (DayInName(words, index) ?? MonthInPath(words, index)) is { } told)
            {
                yield return new PublicationClue(told.Days.Earliest, null, PublicationClue.Sure, $"a file in it carries the date {told.Said}");
            }
        }
    }

    /// <summary>Whether digits are part of a file's name or an address, and so of no sentence.</summary>
    public static bool IsNamePart(TimeWords words, int index) =>
        (words.IsJoined(index - 1) && words.TermAt(index - 1) != Term.Mark) || words.IsMark(index - 1, '_') || words.IsMark(index - 1, '/')
        || (words.IsMark(index - 1, '-') && words.IsJoined(index - 1) && words.IsJoined(index - 2))
        || ImageWords.Contains(words[index - 1].Span.In(words.Text));

    private static Period? DayInName(TimeWords words, int index)
    {
        if (words.IsNumber(index, 8, 8) && IsNamePart(words, index))
        {
            var number = words.ValueAt(index);
            return Day(number / 10000, number / 100 % 100, number % 100);
        }

        var mark = (char)words.ValueAt(index + 1);
        var isTriple = words.IsNumber(index, 4, 4) && words.TermAt(index + 1) == Term.Mark && mark is '-' or '_' or '/' or '.' && words.IsMark(index + 3, mark)
            && words.IsJoined(index) && words.IsJoined(index + 1) && words.IsJoined(index + 2) && words.IsJoined(index + 3)
            && words.IsNumber(index + 2, 2, 2) && words.IsNumber(index + 4, 2, 2);
        return isTriple && IsNamePart(words, index) ? Day(words.ValueAt(index), words.ValueAt(index + 2), words.ValueAt(index + 4)) : null;
    }

    /// <summary>"/2017/03/".</summary>
    private static Period? MonthInPath(TimeWords words, int index) =>
        words.IsNumber(index, 4, 4) && words.IsMark(index - 1, '/') && words.IsMark(index + 1, '/') && words.IsMark(index + 3, '/')
        && words.IsJoined(index - 1) && words.IsJoined(index) && words.IsJoined(index + 1) && words.IsJoined(index + 2)
        && words.IsNumber(index + 2, 2, 2) && words.ValueAt(index + 2) is >= 1 and <= 12 && IsLikely(words.ValueAt(index))
            ? Periods.Month(words.ValueAt(index), words.ValueAt(index + 2))
            : null;

    private static Period? Day(int year, int month, int day) =>
        IsLikely(year) && month is >= 1 and <= 12 && day >= 1 && DayOfMonth.Exists(year, month, day) ? Periods.Day(new DateOnly(year, month, day)) : null;

    /// <summary>Since there are files with dates in their names.</summary>
    private static bool IsLikely(int year) => year is >= 1990 and <= 2100;
}
