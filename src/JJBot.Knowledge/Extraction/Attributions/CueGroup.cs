using System.Collections.Frozen;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>A verb of saying with its auxiliaries, adverbs and particle: "would not commit to", "has also said".</summary>
/// <param name="Verb">What the verb takes.</param>
/// <param name="Head">The verb.</param>
/// <param name="Span">All of it.</param>
/// <param name="HasParticle">Whether a word that belongs to the verb follows it ("call for").</param>
/// <param name="IsPassive">"is expected to", "was asked".</param>
internal readonly record struct CueGroup(CueVerb Verb, int Head, WordRange Span, bool HasParticle, bool IsPassive)
{
    /// <summary>The cue whose verb is the given word, or null where it is none.</summary>
    public static CueGroup? At(QuotedParagraph paragraph, int head)
    {
        var words = paragraph.Words;
        if (words[head].Class == WordClass.Adjective && CueAdjectives.Find(words[head].Span.In(paragraph.Text)) is { } adjective)
        {
            return AroundAdjective(paragraph, head, adjective);
        }

        if (words[head].Is("make") && words[head].Class == WordClass.Verb)
        {
            return MakesClear(paragraph, head);
        }

        if (words[head].Class != WordClass.Verb || CueVerbs.Find(words[head].Lemma) is not { } verb)
        {
            return null;
        }

        var floor = paragraph.SentenceStart(head);
        var first = Start(words, head, floor);

        if (GoesOn(words, first, floor) is var more and > 0)
        {
            first = Start(words, first - more, floor);
        }

        var passive = first < head && words[head].Form == VerbForm.Participle && Enumerable.Range(first, head - first).Any(i => words[i].Is("be"));
        var end = head + 1;
        var particle = false;
        while (end < words.Length && end - head < 3 && verb.Prepositions.Contains(words[end].Lemma))
        {
            end++;
            particle = true;
        }

        // "were focused on", "the group called so" tell nothing that anybody said.
        if (passive && particle || words[head].Form is VerbForm.Past or VerbForm.Participle && first == head && IsReducedRelative(paragraph, head, verb))
        {
            return null;
        }

        return new CueGroup(verb, head, new WordRange(first, end), particle, passive);
    }

    // How many words "continues to" and "goes on to" are before a verb; 0 where neither stands there.
    private static int GoesOn(Token[] words, int verb, int floor)
    {
        if (verb < floor + 2 || words[verb - 1].Class != WordClass.To)
        {
            return 0;
        }

        return words[verb - 2].Is("continue") ? 2 : verb > floor + 2 && words[verb - 2].Is("on") && words[verb - 3].Is("go") ? 3 : 0;
    }

    private static int Start(Token[] words, int head, int floor)
    {
        var first = head;
        while (first > floor && head - first < 6 && BelongsToVerb(words[first - 1]))
        {
            first--;
        }

        return first;
    }

    private static CueGroup? AroundAdjective(QuotedParagraph paragraph, int head, CueVerb adjective)
    {
        var words = paragraph.Words;
        var first = Start(words, head, paragraph.SentenceStart(head));
        var after = head + 1 < words.Length && adjective.Prepositions.Contains(words[head + 1].Lemma);
        return first < head && Enumerable.Range(first, head - first).Any(i => words[i].Is("be"))
            ? new CueGroup(adjective, head, new WordRange(first, after ? head + 2 : head + 1), after, false)
            : null;
    }

    // "has made it abundantly clear that"
    private static CueGroup? MakesClear(QuotedParagraph paragraph, int head)
    {
        var words = paragraph.Words;
        for (var i = head + 1; i < words.Length && i < head + 4; i++)
        {
            if (words[i].Is("clear"))
            {
                return new CueGroup(ClearThat, head, new WordRange(Start(words, head, paragraph.SentenceStart(head)), i + 1), false, false);
            }

            if (!words[i].Is("it") && words[i].Class != WordClass.Adverb)
            {
                return null;
            }
        }

        return null;
    }

    private static readonly CueVerb ClearThat = new(CueFrame.That, FrozenSet<string>.Empty);

    public static bool BelongsToVerb(Token word) => word.Class is WordClass.Adverb or WordClass.Negation or WordClass.Modal
        || word.Class == WordClass.Verb && (word.Is("be") || word.Is("have") || word.Is("do"));

    // A past form after a noun that hangs on a preposition, or with nobody before it, is a participle: "by a group called so", "Written by".
    private static bool IsReducedRelative(QuotedParagraph paragraph, int head, CueVerb verb)
    {
        var words = paragraph.Words;
        if (head + 1 < words.Length && words[head + 1].Is("by"))
        {
            return true;
        }

        var start = NounPhrases.StartBefore(paragraph, head, paragraph.SentenceFloor(head));
        return !verb.Takes(CueFrame.Clause | CueFrame.Addressee) && start > 0 && words[start - 1].Class == WordClass.Preposition;
    }
}
