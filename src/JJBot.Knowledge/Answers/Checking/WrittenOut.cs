using System.Text;
using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Writes a chat message as an article would: names in full and with capitals, short forms as words. The extraction reads such text.</summary>
internal sealed class WrittenOut(ShowNames names)
{
    private const int LongestName = 3;

    private static readonly HashSet<string> Times =
    [
        "spring", "summer", "autumn", "winter", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "early", "late", "mid",
    ];

    public string Of(string message)
    {
        var tokens = QuestionTokens.Of(message);
        var stems = tokens.Select(token => token.Stem).ToArray();
        var written = new StringBuilder(message.Length + 16);
        var from = 0;
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < tokens.Count;)
        {
            var name = names.At(stems.AsSpan(at));
            var last = at + (name?.Stems.Length ?? 1) - 1;
            if (name?.Person is { } person && last + 2 < stems.Length && tokens[last + 1].Word == "and" && names.At(stems.AsSpan(last + 2)) is { } other && other.Person == person)
            {
                // "Studio and Streamer" names one holder of both names.
                last += 1 + other.Stems.Length;
            }

            written.Append(IsOfOneWord(tokens, at - 1) ? " " : message[from..tokens[at].Start]);
            written.Append(name is null ? WordOf(message, tokens, at) : NameOf(message, name, tokens[at], tokens[last], named));
            from = tokens[last].End;
            at = last + 1;
        }

        return Finished(written.Append(message[from..]).ToString());
    }

    /// <summary>In full; the second name of one who was named already says something of him and stays as it is: "Ann becomes the Owl".</summary>
    private static string NameOf(string message, ShowName name, QuestionToken first, QuestionToken last, HashSet<string> named)
    {
        var full = name.Person?.Name ?? name.Series!.Name;
        return named.Add(full)
            ? $"{full}{Ending(message, last)}"
            : $"{char.ToUpperInvariant(message[first.Start])}{message[(first.Start + 1)..last.End]}";
    }

    /// <summary>Whether a token and the next were one word: "theyre".</summary>
    private static bool IsOfOneWord(IReadOnlyList<QuestionToken> tokens, int at) => at >= 0 && at + 1 < tokens.Count && tokens[at].Start == tokens[at + 1].Start;

    /// <summary>As it was typed where it is a word, else what it stands for.</summary>
    private static string WordOf(string message, IReadOnlyList<QuestionToken> tokens, int at)
    {
        var token = tokens[at];
        var typed = message[token.Start..token.End];
        return token.Word switch
        {
            ['s', >= '1' and <= '9'] or ['s', '0', >= '1' and <= '9'] => $"season {token.Word[^1]}",
            _ when IsOfOneWord(tokens, at) || IsOfOneWord(tokens, at - 1) => token.Word,
            _ when IsUnknownName(tokens, at) => $"{char.ToUpperInvariant(typed[0])}{typed[1..]}",
            var word when typed.StartsWith(word, StringComparison.OrdinalIgnoreCase) => typed,
            var word => word,
        };
    }

    /// <summary>
    /// A word that nobody knows, where names stand: at the beginning, or behind "in", "at" or "by". In a chat they come without capitals.
    /// </summary>
    private static bool IsUnknownName(IReadOnlyList<QuestionToken> tokens, int at)
    {
        var first = at;
        while (first > 0 && IsUnknown(tokens[first - 1].Word))
        {
            first--;
        }

        return IsUnknown(tokens[at].Word) && at - first < LongestName && (first == 0 || tokens[first - 1].Word is "in" or "at" or "by");
    }

    private static bool IsUnknown(string word) =>
        word.Length > 2 && word.All(char.IsLetter) && !PlainWords.Has(word) && !ShowWords.Has(word) && Lexicon.Find(word) is null && !Times.Contains(word);

    /// <summary>"'s" stays behind a name.</summary>
    private static string Ending(string message, QuestionToken token) =>
        message[token.Start..token.End] is [.., '\'' or '’', 's' or 'S'] ? "'s" : "";

    private static string Finished(string text)
    {
        var sentence = text.Trim();
        return sentence.Length == 0 ? "" : $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}{(char.IsLetterOrDigit(sentence[^1]) ? "." : "")}";
    }
}
