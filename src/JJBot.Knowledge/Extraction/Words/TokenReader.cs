namespace JJBot.Knowledge.Extraction.Words;

/// <summary>
/// Cuts a text into words and guesses their parts of speech, from a lexicon of closed classes and common verbs, from endings, and from the word before.
/// Never throws, and takes time in proportion to the text.
/// </summary>
public static class TokenReader
{
    /// <returns>In the order of the text.</returns>
    public static Token[] Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<Token>((text.Length / 5) + 4);
        var tokens = new Tokenizer(text);
        var tagger = new Tagger(text, Headline.Is(text));
        for (var span = tokens.Next(); !span.IsEmpty; span = tokens.Next())
        {
            words.Add(tagger.Tag(span));
        }

        var read = words.ToArray();
        SecondLook.Settle(read);
        return read;
    }
}
