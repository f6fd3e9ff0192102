using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Answers;

/// <summary>Puts a sentence inside another one.</summary>
internal static class ClauseWords
{
    /// <summary>Without its stop; a name that it begins with keeps its capital, a common word loses it.</summary>
    public static string Of(string sentence)
    {
        var words = sentence.TrimEnd('.', ' ');
        var (first, rest) = words.Split(' ', 2) is [var one, var others] ? (one, others) : (words, "");
        return words.Length > 0 && IsCommon(first.ToLowerInvariant()) && !IsName(rest) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    private static bool IsCommon(string word) => PlainWords.Has(word) || ShowWords.Has(word) || Lexicon.Find(word) is not null || SmallNumbers.Cardinal(word) is not null;

    /// <summary>"The Defenders": the article is part of the name.</summary>
    private static bool IsName(string rest) => rest.Length > 0 && char.IsUpper(rest[0]);
}
