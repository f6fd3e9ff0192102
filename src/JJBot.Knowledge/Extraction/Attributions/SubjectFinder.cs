using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds who does what a verb says: the noun phrase before it, behind it where it is turned around, or the subject of the verb before.</summary>
internal sealed class SubjectFinder(QuotedParagraph paragraph)
{
    // In words.
    private const int LongestAside = 15;

    private readonly Token[] words = paragraph.Words;
    private WordRange last;
    private int lastSentence = -1;

    /// <summary>Keeps in mind the subject of any verb: "She smiled and said".</summary>
    public void Note(int word)
    {
        if (words[word].Class == WordClass.Modal || words[word].Class == WordClass.Verb && words[word].Form is VerbForm.Third or VerbForm.Past or VerbForm.Base)
        {
            Before(word);
        }
    }

    /// <summary>The noun phrase that ends right before a verb; empty where none does.</summary>
    public WordRange Before(int verb)
    {
        var floor = paragraph.SentenceFloor(verb);
        var end = verb;
        var start = NounPhrases.StartBefore(paragraph, end, floor);
        if (start < 0 && AsideBefore(verb, floor) is var comma and > 0)
        {
            end = comma;
            start = NounPhrases.StartBefore(paragraph, end, floor);
        }

        if (start < 0)
        {
            return WordRange.None;
        }

        (last, lastSentence) = (new WordRange(start, end), paragraph.SentenceStart(start));
        return last;
    }

    // The comma that opens an aside: "Lee, in a chat with Deadwater, said".
    private int AsideBefore(int verb, int floor)
    {
        if (verb == floor || words[verb - 1].Class != WordClass.Comma)
        {
            return -1;
        }

        for (var i = verb - 2; i > floor && verb - i < LongestAside; i--)
        {
            if (words[i].Class == WordClass.Comma)
            {
                return words[i + 1].Class == WordClass.Preposition ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The last subject of a sentence; empty where it had none yet.</summary>
    /// <param name="sentence">By its first word.</param>
    public WordRange LastIn(int sentence) => lastSentence == sentence ? last : WordRange.None;

    /// <summary>The subject behind a verb: "said Ann Lee, a former judge".</summary>
    public WordRange After(int verbEnd, int limit)
    {
        var end = NounPhrases.EndAfter(paragraph, verbEnd, limit);
        if (end == verbEnd)
        {
            return WordRange.None;
        }

        if (end + 1 < limit && words[end].Class == WordClass.Comma
            && words[end + 1].Class is WordClass.Determiner or WordClass.Wh or WordClass.Noun or WordClass.Adjective)
        {
            end = limit;
            while (words[end - 1].Class == WordClass.Stop)
            {
                end--;
            }
        }

        return new WordRange(verbEnd, end);
    }
}
