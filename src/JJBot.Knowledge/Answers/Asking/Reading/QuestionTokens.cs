using JJBot.Knowledge.Answers.Asking.English;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Cuts a question into words: lower case, apostrophes gone, short forms written out.</summary>
internal static class QuestionTokens
{
    public static IReadOnlyList<QuestionToken> Of(string text)
    {
        var tokens = new List<QuestionToken>();
        var beginsClause = true;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                beginsClause |= text[at] is '?' or '!' or '.' or ',' or ';' or ':' or '\n';
                at++;
                continue;
            }

            var end = EndOf(text, at);
            foreach (var word in WordsOf(text[at..end]))
            {
                tokens.Add(new QuestionToken(word, at, end) { BeginsClause = beginsClause });
                beginsClause = false;
            }

            at = end;
        }

        return tokens;
    }

    public static string[] StemsOf(string text) => [.. Of(text).Select(token => token.Stem)];

    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static string[] WordsOf(string typed)
    {
        var word = string.Concat(typed.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (Slang.Of(word) is { } writtenOut)
        {
            return writtenOut;
        }

        // "Ann's" is Ann, not a word of its own.
        return typed.Length > 2 && IsApostrophe(typed[^2]) && typed[^1] is 's' or 'S' ? [word[..^1]] : [word];
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '`';
}
