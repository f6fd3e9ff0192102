using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>"According to the network, ...", "..., according to people at the event", "As reported by Harbour Weekly, ...", "Per Deadwater, ...".</summary>
internal sealed class AccordingToPattern(QuotedParagraph paragraph, ContentFinder contents, ReportLog log) : IReportPattern
{
    // A shorter start of the sentence is "But" or "Now".
    private const int ShortestContent = 3;

    public Report? At(int word)
    {
        var cue = new WordRange(word, CueEnd(word));
        if (cue.IsEmpty)
        {
            return null;
        }

        var sentence = paragraph.SentenceOf(word);
        var source = new WordRange(cue.End, NounPhrases.EndAfter(paragraph, cue.End, sentence.End));
        var content = source.IsEmpty ? WordRange.None : Content(word, source.End, sentence);
        return content.IsEmpty ? null : new Report(AttributionKind.Report, source, cue, [content]);
    }

    // "According to", "as first reported by", and "per" before a name.
    private int CueEnd(int word)
    {
        var words = paragraph.Words;
        if (words[word].Is("accord") && Is(word + 1, "to"))
        {
            return word + 2;
        }

        if (words[word].Is("per") && word + 1 < words.Length && words[word + 1].Class == WordClass.Name)
        {
            return word + 1;
        }

        var report = Is(word + 1, "first") ? word + 2 : word + 1;
        return words[word].Is("as") && Is(report, "report") && Is(report + 1, "by") ? report + 2 : word;
    }

    private bool Is(int word, string lemma) => word < paragraph.Words.Length && paragraph.Words[word].Is(lemma);

    private WordRange Content(int cue, int sourceEnd, WordRange sentence)
    {
        var before = contents.Trim(new WordRange(log.OpenFrom(sentence.First), cue));
        if (before.Length >= ShortestContent)
        {
            return before;
        }

        return sourceEnd < sentence.End && paragraph.Words[sourceEnd].Class == WordClass.Comma
            ? contents.Trim(new WordRange(sourceEnd + 1, sentence.End))
            : WordRange.None;
    }
}
