using JJBot.Knowledge.Extraction.Sentences;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>A paragraph as the search for attributions sees it: words, the sentences they belong to, and what stands in quotation marks.</summary>
internal sealed class QuotedParagraph
{
    // In words.
    private const int LongestPhrase = 60;

    private readonly int[] quotationOf;
    private readonly int[] sentenceEnds;
    private readonly int[] sentenceStarts;

    public QuotedParagraph(int number, string text, bool continuesQuotation)
    {
        Number = number;
        Text = text;
        Words = TokenReader.Read(text);
        Quotations = QuotationFinder.Find(text, Words, continuesQuotation);
        quotationOf = new int[Words.Length];
        quotationOf.AsSpan().Fill(-1);
        for (var i = 0; i < Quotations.Count; i++)
        {
            var (first, end, _) = Quotations[i];
            quotationOf.AsSpan(first, end - first).Fill(i);
        }

        (sentenceStarts, sentenceEnds) = MarkSentences();
    }

    public int Number { get; }

    public string Text { get; }

    public Token[] Words { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Whether a word is part of a quotation, its marks included.</summary>
    public bool IsQuoted(int word) => quotationOf[word] >= 0;

    /// <summary>The quotation that a word is part of.</summary>
    public Quotation? QuotationAt(int word) =>
        (uint)word < (uint)quotationOf.Length && quotationOf[word] is var index and >= 0 ? Quotations[index] : null;

    /// <summary>The first word of the sentence that holds a word.</summary>
    public int SentenceStart(int word) => sentenceStarts[word];

    /// <summary>The word after the last of the sentence that holds a word.</summary>
    public int SentenceEnd(int word) => sentenceEnds[word];

    /// <summary>All words of the sentence that holds a word.</summary>
    public WordRange SentenceOf(int word) => new(sentenceStarts[word], sentenceEnds[word]);

    /// <summary>How far back a phrase before a word may reach: in its sentence, and no farther than anybody would write.</summary>
    public int SentenceFloor(int word) => Math.Max(sentenceStarts[word], word - LongestPhrase);

    public string Of(int word) => Words[word].Span.Of(Text);

    /// <summary>The passage of the words from one up to, not including, another.</summary>
    public Passage Passage(int first, int end) => new(Number, new TextSpan(Words[first].Span.Start, Words[end - 1].Span.End));

    // Where the splitter ends a sentence within a quotation, the sentence around goes on.
    private (int[] Starts, int[] Ends) MarkSentences()
    {
        var starts = new int[Words.Length];
        var ends = new int[Words.Length];
        var first = 0;
        var word = 0;
        foreach (var sentence in SentenceSplitter.Split(Text))
        {
            while (word < Words.Length && Words[word].Span.Start < sentence.End)
            {
                word++;
            }

            Fill(first, word);
            first = word;
        }

        Fill(first, Words.Length);
        return (starts, ends);

        void Fill(int from, int to)
        {
            starts.AsSpan(from, to - from).Fill(from);
            ends.AsSpan(from, to - from).Fill(to);
        }
    }
}
