using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>"Her promise that ...", "the network's plan to ...": who makes it stands before the noun as its owner.</summary>
internal sealed class NounPattern(QuotedParagraph paragraph, ContentFinder contents) : IReportPattern
{
    private readonly Token[] words = paragraph.Words;

    public Report? At(int word)
    {
        if (words[word].Class != WordClass.Noun || CueNouns.Find(words[word].Span.In(paragraph.Text)) is not { } noun)
        {
            return null;
        }

        var limit = paragraph.SentenceEnd(word);
        var particle = word + 1 < limit && noun.Prepositions.Contains(words[word + 1].Lemma);
        var cue = new CueGroup(noun, word, new WordRange(word, particle ? word + 2 : word + 1), particle, false);
        var owner = OwnerBefore(word);
        var next = cue.Span.End;
        var fits = next < limit && (words[next].Is("that") || !owner.IsEmpty && (particle || words[next].Class == WordClass.To));
        var content = fits ? contents.From(next, cue, limit) : WordRange.None;
        return content.IsEmpty ? null : new Report(AttributionKind.Indirect, owner, cue.Span, [content]);
    }

    private WordRange OwnerBefore(int noun)
    {
        var floor = paragraph.SentenceFloor(noun);
        var end = noun;
        while (end > floor && words[end - 1].Class == WordClass.Adjective)
        {
            end--;
        }

        if (end > floor && words[end - 1] is { Class: WordClass.Determiner, Lemma: "his" or "her" or "their" or "its" or "my" or "our" or "your" })
        {
            return new WordRange(end - 1, end);
        }

        var owner = end > floor && words[end - 1].Class == WordClass.Possessive ? NounPhrases.StartBefore(paragraph, end, floor) : -1;
        return owner < 0 ? WordRange.None : new WordRange(owner, end);
    }
}
