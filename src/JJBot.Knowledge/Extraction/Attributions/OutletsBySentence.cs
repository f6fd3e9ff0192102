namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>The outlets of a paragraph by the sentence that names them.</summary>
internal sealed class OutletsBySentence
{
    // More in one sentence are a list, not a way that a report came.
    private const int Most = 6;

    private readonly Dictionary<int, List<string>> names = [];

    public OutletsBySentence(QuotedParagraph paragraph, OutletFinder finder)
    {
        foreach (var outlet in finder.Find(paragraph))
        {
            var sentence = paragraph.SentenceStart(outlet.At);
            if (!names.TryGetValue(sentence, out var inSentence))
            {
                names.Add(sentence, inSentence = []);
            }

            if (inSentence.Count < Most)
            {
                inSentence.Add(outlet.Name);
            }
        }
    }

    /// <param name="sentence">By its first word.</param>
    public IReadOnlyList<string> In(int sentence) => names.TryGetValue(sentence, out var found) ? found : [];
}
