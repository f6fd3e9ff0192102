using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds where a noun phrase begins and ends, with what hangs on it: "of" phrases, appositions between commas, relative clauses.</summary>
internal static class NounPhrases
{
    // Longer subjects are rather a misread sentence.
    private const int Longest = 40;
    private const int LongestBracket = 8;

    /// <summary>The start of the noun phrase that ends right before a word.</summary>
    /// <param name="end">The word after it.</param>
    /// <param name="limit">The first word that it may have.</param>
    /// <returns>-1 where none ends there.</returns>
    public static int StartBefore(QuotedParagraph paragraph, int end, int limit)
    {
        var words = paragraph.Words;
        var last = end - 1;
        if (last >= limit && words[last].Class == WordClass.Comma)
        {
            return StartOfApposed(paragraph, last, limit);
        }

        if (last >= limit && words[last].Class is WordClass.Close)
        {
            var open = LastOf(words, WordClass.Open, last, limit);
            return open < 0 ? -1 : StartBefore(paragraph, open, limit);
        }

        return last >= limit ? Start(paragraph, last, limit) : -1;
    }

    /// <summary>The word after the noun phrase that begins at a word; the word itself where none begins there.</summary>
    public static int EndAfter(QuotedParagraph paragraph, int first, int limit)
    {
        var words = paragraph.Words;
        var end = CoreEnd(words, first, limit);
        if (end == first)
        {
            return first;
        }

        for (var next = AttachedEnd(words, end, limit); next > end; next = AttachedEnd(words, end, limit))
        {
            end = next;
        }

        return end;
    }

    // The end of "of ...", "for ...", "and ..." or a bracket behind a noun phrase; its own end where none follows.
    private static int AttachedEnd(Token[] words, int end, int limit)
    {
        if (end < limit && words[end].Class == WordClass.Open)
        {
            return BracketEnd(words, end, limit);
        }

        if (end >= limit || words[end].Lemma is not ("of" or "for" or "from" or "and"))
        {
            return end;
        }

        var next = CoreEnd(words, end + 1, limit);
        return next == end + 1 ? end : next;
    }

    private static int BracketEnd(Token[] words, int open, int limit)
    {
        var close = open + 1;
        while (close < limit && words[close].Class != WordClass.Close && close - open < LongestBracket)
        {
            close++;
        }

        return close < limit && words[close].Class == WordClass.Close ? close + 1 : open;
    }

    private static int CoreEnd(Token[] words, int first, int limit)
    {
        var end = first;
        var last = first;
        while (end < limit && (words[end].IsModifier || words[end].Class == WordClass.Adverb && end + 1 < limit && words[end + 1].Class == WordClass.Adjective))
        {
            if (words[end].Class is WordClass.Pronoun)
            {
                return end == first ? end + 1 : last;
            }

            if (words[end].Class == WordClass.Determiner && end > first && words[end - 1].IsNominal)
            {
                break;
            }

            end++;
            if (words[end - 1].IsNominal || words[end - 1].Class == WordClass.Adjective)
            {
                last = end;
            }
        }

        return last;
    }

    private static int Start(QuotedParagraph paragraph, int last, int limit)
    {
        var words = paragraph.Words;
        limit = Math.Max(limit, last - Longest);
        if (words[last].Class == WordClass.Wh && (words[last].Is("who") || words[last].Is("which")))
        {
            return last;
        }

        if (!words[last].IsNominal && words[last].Class is not (WordClass.Adjective or WordClass.Possessive or WordClass.Determiner))
        {
            return -1;
        }

        if (words[last].Class == WordClass.Pronoun)
        {
            return last;
        }

        var start = last;
        while (start > limit && (words[start - 1].IsModifier && words[start - 1].Class != WordClass.Pronoun || IsLinkingAdverb(words, start - 1)))
        {
            start--;
            if (words[start].Class == WordClass.Determiner)
            {
                break;
            }
        }

        if (start > limit + 1 && words[start - 1].Class is WordClass.Preposition or WordClass.Coordinator && Links(words, start - 1))
        {
            var before = Start(paragraph, start - 2, limit);
            return before < 0 ? start : before;
        }

        // "sources close to the show", "people familiar with it"
        var leads = start > limit + 2 && words[start - 1].Class is WordClass.Preposition or WordClass.To && words[start - 2].Lemma is "close" or "familiar" or "near";
        if (leads && Links(words, start - 2))
        {
            return Start(paragraph, start - 3, limit);
        }

        return start;
    }

    private static bool IsLinkingAdverb(Token[] words, int at) => words[at].Class == WordClass.Adverb && words[at + 1].Class == WordClass.Adjective;

    private static bool Links(Token[] words, int at) => words[at - 1].IsNominal && words[at - 1].Class != WordClass.Pronoun;

    // "Ann Lee, a former judge, said": what stands between the commas belongs to the name before.
    private static int StartOfApposed(QuotedParagraph paragraph, int comma, int limit)
    {
        var words = paragraph.Words;
        var first = LastOf(words, WordClass.Comma, comma, limit);
        if (first <= limit)
        {
            return -1;
        }

        var opening = words[first + 1];
        var apposed = opening.Class is WordClass.Determiner or WordClass.Number or WordClass.Name or WordClass.Noun or WordClass.Adjective or WordClass.Wh;
        if (!apposed || !words[first - 1].IsNominal && words[first - 1].Class != WordClass.Close)
        {
            return -1;
        }

        return StartBefore(paragraph, first, limit);
    }

    private static int LastOf(Token[] words, WordClass wordClass, int before, int limit)
    {
        for (var i = before - 1; i >= limit && before - i <= Longest; i--)
        {
            if (words[i].Class == wordClass)
            {
                return i;
            }
        }

        return -1;
    }
}
