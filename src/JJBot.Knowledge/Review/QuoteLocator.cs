using System.Text;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>Finds where quoted words stand in a text, though quotation marks, dashes, capitals and kinds of spaces differ.</summary>
internal static class QuoteLocator
{
    private const int LongestQuote = 4_000;

    /// <returns>The first passage that holds the words, or null where no paragraph does.</returns>
    public static Locator? Find(string quote, Snapshot text)
    {
        var words = Plain.Of(quote.Length <= LongestQuote ? quote : "");
        if (words.Text.Length == 0)
        {
            return null;
        }

        for (var index = 0; index < text.Paragraphs.Count; index++)
        {
            var paragraph = Plain.Of(text.Paragraphs[index]);
            if (paragraph.Find(words.Text) is var (start, end))
            {
                return new Locator(index + 1, start, end, PassageFingerprint.Of(text.Paragraphs[index].AsSpan(start, end - start)));
            }
        }

        return null;
    }

    /// <summary>A text as its words in lower case, parted by one space, and where each character came from.</summary>
    private sealed record Plain(string Text, List<int> Places)
    {
        public static Plain Of(string text)
        {
            var (plain, places) = (new StringBuilder(text.Length), new List<int>(text.Length));
            for (var index = 0; index < text.Length; index++)
            {
                if (char.IsLetterOrDigit(text[index]))
                {
                    plain.Append(char.ToLowerInvariant(text[index]));
                    places.Add(index);
                }
                else if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                    places.Add(index);
                }
            }

            return new Plain(plain.ToString().TrimEnd(), places);
        }

        /// <summary>Where whole words stand, from the first of their characters to the one after the last.</summary>
        public (int Start, int End)? Find(string words)
        {
            for (var at = Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                var end = at + words.Length;
                if ((at == 0 || Text[at - 1] == ' ') && (end == Text.Length || Text[end] == ' '))
                {
                    return (Places[at], Places[end - 1] + 1);
                }
            }

            return null;
        }
    }
}
