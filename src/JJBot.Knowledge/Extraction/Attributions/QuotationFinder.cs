using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Pairs quotation marks: curly, straight, angled, and the `` and '' of older newspapers. Marks inside a quotation do not end it.</summary>
internal static class QuotationFinder
{
    private enum Side
    {
        None,
        Opens,
        Closes,
        Either,
    }

    /// <param name="continues">Whether a quotation of the paragraph before was left open.</param>
    public static IReadOnlyList<Quotation> Find(string text, Token[] words, bool continues)
    {
        var found = new List<Quotation>();
        var opened = continues && words.Length > 0 && SideOf(text, words[0]) is Side.None ? 0 : -1;
        for (var i = 0; i < words.Length; i++)
        {
            var side = words[i].Class == WordClass.Quote ? SideOf(text, words[i]) : Side.None;
            if (side == Side.None)
            {
                continue;
            }

            if (opened >= 0 && side is Side.Closes or Side.Either)
            {
                found.Add(new Quotation(opened, i + 1, false));
                opened = -1;
            }
            else if (opened < 0 && (side is Side.Opens or Side.Either || !EndsSpeech(words, i)))
            {
                opened = i;
            }
            else if (opened < 0 && found.Count == 0 && words[i - 1].Class == WordClass.Comma)
            {
                // It began before this text.
                found.Add(new Quotation(0, i + 1, false));
            }
            else if (opened < 0 && i + 1 < words.Length && text[words[i].Span.Start] == '\'')
            {
                // Newspapers of old open a quotation with '' too.
                opened = i;
            }
        }

        if (opened >= 0)
        {
            found.Add(new Quotation(opened, words.Length, true));
        }

        return found;
    }

    private static bool EndsSpeech(Token[] words, int mark) => mark > 0 && words[mark - 1].Class is WordClass.Comma or WordClass.Stop;

    private static Side SideOf(string text, Token word) => text[word.Span.Start] switch
    {
        _ when word.Class != WordClass.Quote => Side.None,
        '“' or '„' or '«' => Side.Opens,
        '`' when word.Span.Length == 2 => Side.Opens,
        '”' or '»' => Side.Closes,
        '\'' or '’' => Side.Closes,
        '"' => Side.Either,
        _ => Side.None,
    };
}
