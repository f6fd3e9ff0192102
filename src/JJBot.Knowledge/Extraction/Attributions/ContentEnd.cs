using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds where a content ends: with its quotation, its clause or its noun phrase, and before the next report.</summary>
internal static class ContentEnd
{
    // In words: how far ahead the verb of the next report is looked for.
    private const int LongestOpening = 4;
    private const int LongestSubject = 12;

    public static int From(QuotedParagraph paragraph, int start, int limit)
    {
        // A quotation may hold several sentences.
        if (paragraph.QuotationAt(start) is { } quotation && quotation.First == start && quotation.End >= limit)
        {
            return quotation.End;
        }

        var end = OfClause(paragraph, start, limit);
        return paragraph.Words[start].IsModifier && !ContentFinder.BeginsClause(paragraph, start, end) ? OfPhrase(paragraph, start, end) : end;
    }

    public static int OfClause(QuotedParagraph paragraph, int start, int limit)
    {
        var words = paragraph.Words;
        var depth = 0;
        for (var i = start + 1; i < limit; i++)
        {
            if (paragraph.IsQuoted(i))
            {
                continue;
            }

            depth += words[i].Class == WordClass.Open ? 1 : words[i].Class == WordClass.Close ? -1 : 0;

            // A name needs no "which" to tell it from others: what follows is the article's own.
            var ends = depth < 0 || words[i].Class == WordClass.Semicolon || words[i].Is("which") && words[i - 1].Class == WordClass.Name;
            if (ends || words[i].Class is WordClass.Comma or WordClass.Coordinator && BeginsReport(paragraph, i + 1, limit))
            {
                return i;
            }
        }

        return limit;
    }

    // What is added to a noun phrase after a comma is the article's own: "confirmed the second season, which comes in May".
    private static int OfPhrase(QuotedParagraph paragraph, int start, int limit)
    {
        var words = paragraph.Words;
        for (var i = start + 1; i + 1 < limit; i++)
        {
            var adds = words[i + 1].Lemma is "which" or "who" or "but" or "while" or "as" or "after" or "when";
            if (adds && words[i].Class == WordClass.Comma && !paragraph.IsQuoted(i))
            {
                return i;
            }
        }

        return limit;
    }

    // ", adding that ...", "but she did say ...", ", though Lee admits ..."
    private static bool BeginsReport(QuotedParagraph paragraph, int at, int limit)
    {
        var words = paragraph.Words;
        var afterComma = words[at - 1].Class == WordClass.Comma;
        var first = PastConjunctions(words, at, limit);
        if (first >= limit)
        {
            return false;
        }

        if (words[first].Is("accord"))
        {
            return true;
        }

        if (words[first].Class == WordClass.Verb && CueVerbs.Find(words[first].Lemma) is { } verb)
        {
            return words[first].Form == VerbForm.Gerund && afterComma
                || words[first].Form is VerbForm.Third or VerbForm.Past && verb.Takes(CueFrame.Clause | CueFrame.Addressee);
        }

        var subject = afterComma ? NounPhrases.EndAfter(paragraph, first, Math.Min(limit, first + LongestSubject))
            : words[first].Class == WordClass.Pronoun ? first + 1 : first;
        return subject > first && SaysAt(words, subject, limit);
    }

    private static int PastConjunctions(Token[] words, int at, int limit)
    {
        var end = Math.Min(limit, at + LongestOpening);
        while (at < end && (words[at].Class is WordClass.Adverb or WordClass.Coordinator
            || words[at].Class == WordClass.Subordinator && words[at].Lemma is not ("that" or "if")))
        {
            at++;
        }

        return at;
    }

    private static bool SaysAt(Token[] words, int at, int limit)
    {
        var end = Math.Min(limit, at + LongestOpening);
        while (at < end && CueGroup.BelongsToVerb(words[at]))
        {
            at++;
        }

        return at < limit && words[at].Class == WordClass.Verb && CueVerbs.Find(words[at].Lemma)?.Takes(CueFrame.Clause | CueFrame.Addressee) == true;
    }
}
