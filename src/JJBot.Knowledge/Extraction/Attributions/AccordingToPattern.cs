using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>"According to the network, ...", "..., according to people at the event".</summary>
internal sealed class AccordingToPattern(QuotedParagraph paragraph, ContentFinder contents, ReportLog log) : IReportPattern
{
    // A shorter start of the sentence is "But" or "Now".
    private const int ShortestContent = 3;

    public Report? At(int word)
    {
        var words = paragraph.Words;
        if (!words[word].Is("accord") || word + 2 >= words.Length || words[word + 1].Class != WordClass.To)
        {
            return null;
        }

        var sentence = paragraph.SentenceOf(word);
        var source = new WordRange(word + 2, NounPhrases.EndAfter(paragraph, word + 2, sentence.End));
        var content = source.IsEmpty ? WordRange.None : Content(word, source.End, sentence);
        return content.IsEmpty ? null : new Report(AttributionKind.Report, source, new WordRange(word, word + 2), [content]);
    }

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
