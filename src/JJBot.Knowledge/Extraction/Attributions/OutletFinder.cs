using System.Collections.Frozen;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>An outlet that words of a paragraph name as the way a report came.</summary>
/// <param name="At">Its first word.</param>
/// <param name="Name">As the text writes it, without an article.</param>
internal readonly record struct OutletMention(int At, string Name);

/// <summary>
/// Finds the outlets that a report came through: "(via X)", "told X", "speaking with X", "in an interview with X", "X caught up with her", "gave X a few hints".
/// </summary>
/// <param name="people">Whom the article names: they are none.</param>
internal sealed class OutletFinder(People people)
{
    private static readonly FrozenSet<string> Meetings = FrozenSet.ToFrozenSet(
        ["interview", "interviews", "chat", "conversation", "talk", "sit-down", "discussion", "exclusive", "q&a", "podcast", "profile"], StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<OutletMention> Find(QuotedParagraph paragraph)
    {
        var found = new List<OutletMention>();
        for (var i = 0; i + 1 < paragraph.Words.Length; i++)
        {
            if (!paragraph.IsQuoted(i) && NameAt(paragraph, i) is { } mention && (found.Count == 0 || found[^1] != mention))
            {
                found.Add(mention);
            }
        }

        return found;
    }

    // The outlet's name that begins at a word, past an article.
    private OutletMention? At(QuotedParagraph paragraph, int at)
    {
        var words = paragraph.Words;
        var first = at < words.Length && paragraph.Words[at].Span.In(paragraph.Text) is "the" ? at + 1 : at;
        var end = NameRuns.End(paragraph, first, words.Length);
        if (end == first || IsPerson(paragraph, first, end))
        {
            return null;
        }

        return new OutletMention(first, NameRuns.Text(paragraph, first, end));
    }

    private OutletMention? NameAt(QuotedParagraph paragraph, int at)
    {
        var words = paragraph.Words;
        var word = words[at];
        return word.Lemma switch
        {
            "via" or "per" => At(paragraph, at + 1),
            "by" when at > 0 && words[at - 1].Lemma is "ask" or "report" or "tell" => At(paragraph, at + 1),
            "tell" when word.Class == WordClass.Verb => At(paragraph, at + 1),
            "to" when IsSaying(words, at - 1) => At(paragraph, at + 1),
            "with" when at > 0 && words[at - 1].Is("share") => At(paragraph, at + 1),
            "with" or "to" or "for" when IsMeeting(paragraph, at - 1) => At(paragraph, at + 1),
            "give" when word.Class == WordClass.Verb && at + 3 < words.Length => Given(paragraph, at + 1),
            "catch" or "speak" or "sit" or "talk" or "chat" when word.Class == WordClass.Verb => Questioner(paragraph, at),
            _ => null,
        };
    }

    private static bool IsSaying(Token[] words, int at) =>
        at >= 0 && words[at].Class == WordClass.Verb && CueVerbs.Find(words[at].Lemma)?.Takes(CueFrame.Clause) == true;

    private static bool IsMeeting(QuotedParagraph paragraph, int at) =>
        at >= 0 && (Meetings.Contains(paragraph.Of(at)) || paragraph.Words[at].Class == WordClass.Verb && paragraph.Words[at].Lemma is "speak" or "talk" or "chat")
        || at >= 1 && paragraph.Words[at].Is("down") && paragraph.Words[at - 1].Is("sit");

    // "gave X a few hints": an object stands after the name.
    private OutletMention? Given(QuotedParagraph paragraph, int at)
    {
        if (At(paragraph, at) is not { } mention)
        {
            return null;
        }

        var after = NameRuns.End(paragraph, mention.At, paragraph.Words.Length);
        return after < paragraph.Words.Length && paragraph.Words[after].Class is WordClass.Determiner or WordClass.Adjective or WordClass.Number ? mention : null;
    }

    // "X was able to catch up with her", "X sat down with her": who asks is the subject.
    private OutletMention? Questioner(QuotedParagraph paragraph, int verb)
    {
        var words = paragraph.Words;
        var with = verb + 1;
        while (with < words.Length && with < verb + 3 && words[with].Lemma is "up" or "down")
        {
            with++;
        }

        if (with >= words.Length || words[with].Lemma is not ("with" or "to"))
        {
            return null;
        }

        var floor = paragraph.SentenceStart(verb);
        for (var i = verb - 1; i >= floor && verb - i < 8; i--)
        {
            if (words[i].Class == WordClass.Name)
            {
                var first = i;
                while (first > floor && words[first - 1].Class == WordClass.Name)
                {
                    first--;
                }

                return At(paragraph, first);
            }
        }

        return null;
    }

    private bool IsPerson(QuotedParagraph paragraph, int first, int end)
    {
        var titled = NameRuns.SkipTitles(paragraph, first, end);
        var name = people.FullName(NameRuns.Text(paragraph, titled, end));
        return !OutletNames.Contains(name) && (people.IsPerson(name) || titled > first && paragraph.Of(first).EndsWith('.'));
    }
}
