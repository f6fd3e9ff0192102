using System.Collections.Frozen;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds the press event at which "we found out" what nobody is named for: "On the Harbour Press Tour in 2031 we learned".</summary>
internal static class Occasions
{
    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(
        [
            "tour", "con", "comic-con", "expo", "panel", "festival", "summit", "convention", "upfront", "upfronts", "showcase",
            "conference", "fest", "junket",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The event named before a word in its sentence, with the year that follows its name; null without one.</summary>
    public static string? In(QuotedParagraph paragraph, int before)
    {
        var words = paragraph.Words;
        for (var i = Math.Max(paragraph.SentenceStart(before), before - 30); i < before; i++)
        {
            var end = NameRuns.End(paragraph, i, before);
            if (end == i)
            {
                continue;
            }

            if (i > 0 && words[i - 1].Class is WordClass.Determiner or WordClass.Preposition && HasKind(paragraph, i, end))
            {
                var name = NameRuns.Text(paragraph, i, end);
                return YearAfter(paragraph, end, before) is { } year ? $"{name} {year}" : name;
            }

            i = end;
        }

        return null;
    }

    private static bool HasKind(QuotedParagraph paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Kinds.Contains(paragraph.Of(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? YearAfter(QuotedParagraph paragraph, int at, int limit)
    {
        var year = at < limit && paragraph.Words[at].Is("in") ? at + 1 : at;
        return year < limit && paragraph.Of(year) is { Length: 4 } number && number.All(char.IsAsciiDigit) ? number : null;
    }
}
