using System.Globalization;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Small numbers as they are typed.</summary>
internal static class SmallNumbers
{
    private const int Largest = 99;

    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>From two on: "i" is a word.</summary>
    private static readonly string[] Romans = ["ii", "iii", "iv"];

    /// <summary>"3", "three"; 1 to 99, or null.</summary>
    public static int? Cardinal(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= Largest ? number : null;
        }

        return IndexOf(Cardinals, word) ?? (IndexOf(Romans, word) is { } more ? more + 1 : null);
    }

    /// <summary>"third", "3rd"; 1 to 99, or null.</summary>
    public static int? Ordinal(string word) =>
        word is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'] && char.IsAsciiDigit(word[0])
            ? int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Largest ? number : IndexOf(Ordinals, word)
            : IndexOf(Ordinals, word);

    /// <summary>1 for the first of them.</summary>
    private static int? IndexOf(string[] words, string word) => Array.IndexOf(words, word) is >= 0 and var index ? index + 1 : null;
}
