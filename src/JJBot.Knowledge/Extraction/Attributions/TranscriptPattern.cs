using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>A line of an interview as it is written down: "LEE: We start in June."</summary>
internal sealed class TranscriptPattern(QuotedParagraph paragraph, ContentFinder contents) : IReportPattern
{
    // In words: a longer name is a title, and speech soon has an "I" or a "you".
    private const int LongestName = 3;
    private const int SpeechWithin = 15;

    private readonly Token[] words = paragraph.Words;

    public Report? At(int word)
    {
        if (word != paragraph.SentenceStart(word) || words[word].Class != WordClass.Name)
        {
            return null;
        }

        var end = NameRuns.End(paragraph, word, Math.Min(words.Length, word + LongestName + 1));
        if (end == word || end + 1 >= words.Length || words[end].Class != WordClass.Colon)
        {
            return null;
        }

        var content = paragraph.QuotationAt(end + 1) is { } quotation
            ? new WordRange(quotation.First, quotation.End)
            : contents.Trim(new WordRange(end + 1, words.Length));
        return content.IsEmpty || !IsSpeech(content) ? null : new Report(AttributionKind.Direct, new WordRange(word, end), new WordRange(end, end + 1), [content]);
    }

    private bool IsSpeech(WordRange content)
    {
        for (var i = content.First; i < content.End && i < content.First + SpeechWithin; i++)
        {
            if (words[i].Class == WordClass.Quote || words[i].Lemma is "i" or "me" or "my" or "we" or "us" or "our" or "you" or "your")
            {
                return true;
            }
        }

        return false;
    }
}
