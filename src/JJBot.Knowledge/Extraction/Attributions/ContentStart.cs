using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds where the content after a cue begins: past whom it is told to, when, where, and an aside.</summary>
internal static class ContentStart
{
    // In words; a longer aside is another clause.
    private const int LongestAside = 15;

    public static int After(QuotedParagraph paragraph, CueGroup cue, int limit)
    {
        var words = paragraph.Words;
        var at = PastDay(words, PastAddressee(paragraph, cue, limit), limit);
        if (at >= limit)
        {
            return at;
        }

        if (words[at].Class == WordClass.Preposition && !cue.HasParticle)
        {
            at = PastCircumstance(paragraph, cue, at, limit);
        }
        else if (words[at].Class == WordClass.Comma || paragraph.IsQuoted(at) && cue.Verb.Takes(CueFrame.Addressee))
        {
            at = PastAside(paragraph, at, limit);
        }

        var introduces = at + 1 < limit
            && (words[at].Class == WordClass.Colon || words[at].Class == WordClass.Comma && (paragraph.IsQuoted(at + 1) || words[at + 1].Is("that")));
        return introduces ? at + 1 : at;
    }

    /// <summary>Past "Tuesday", "last month" and adverbs.</summary>
    public static int PastDay(Token[] words, int at, int limit)
    {
        while (at < limit && (words[at].Class == WordClass.Adverb || IsDay(words[at]) || IsRelativeTime(words, at, limit)))
        {
            at += IsRelativeTime(words, at, limit) ? 2 : 1;
        }

        return at;
    }

    private static bool IsRelativeTime(Token[] words, int at, int limit) => at + 1 < limit
        && words[at].Lemma is "last" or "this" && words[at + 1].Lemma is "week" or "month" or "year" or "spring" or "summer" or "autumn" or "winter" or "fall";

    public static bool IsDay(Token word) => word.Class == WordClass.Name && word.Lemma.EndsWith("day", StringComparison.Ordinal);

    /// <summary>Past whom it is told to: "told the crowd that", "revealed to Harbour Weekly that".</summary>
    public static int PastAddressee(QuotedParagraph paragraph, CueGroup cue, int limit)
    {
        var (words, at) = (paragraph.Words, cue.Span.End);
        if (cue.Verb.Takes(CueFrame.Addressee) && at < limit && words[at].IsModifier)
        {
            return NounPhrases.EndAfter(paragraph, at, limit);
        }

        var isTo = at + 1 < limit && (words[at].Class == WordClass.To && cue.Verb.Takes(CueFrame.Clause) || words[at].Is("with") && words[cue.Head].Is("share"));
        return isTo && words[at + 1].Class is WordClass.Name or WordClass.Noun or WordClass.Determiner ? NounPhrases.EndAfter(paragraph, at + 1, limit) : at;
    }

    // "said in a statement on Monday that"
    private static int PastCircumstance(QuotedParagraph paragraph, CueGroup cue, int at, int limit)
    {
        var words = paragraph.Words;
        for (var i = at; i < limit && i < at + LongestAside; i++)
        {
            if (words[i].Is("about") && cue.Verb.Takes(CueFrame.Addressee))
            {
                return i + 1;
            }

            if (words[i].Is("that") || words[i].Class == WordClass.Colon || paragraph.IsQuoted(i))
            {
                return i;
            }
        }

        return at;
    }

    // "insists, most recently in May, that"
    private static int PastAside(QuotedParagraph paragraph, int at, int limit)
    {
        var words = paragraph.Words;
        for (var i = at + 1; i + 1 < limit && i < at + LongestAside; i++)
        {
            var closes = words[i].Class == WordClass.Comma || paragraph.IsQuoted(i) && !paragraph.IsQuoted(i + 1);
            if (closes && (words[i + 1].Is("that") || words[i + 1].Class == WordClass.To && i > at + 1))
            {
                return i + 1;
            }
        }

        return at;
    }
}
