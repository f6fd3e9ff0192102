using System.Globalization;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Small numbers as they are typed.</summary>
internal static class SmallNumbers
{
    private const int Largest = 99;

    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>"3", "three"; 1 to 99, or null.</summary>
    public static int? Cardinal(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= Largest ? number : null;
        }

        return Array.IndexOf(Cardinals, word) is >= 0 and var index ? index + 1 : null;
    }

    /// <summary>"third", "3rd"; 1 to 99, or null.</summary>
    public static int? Ordinal(string word) =>
        word is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'] && char.IsAsciiDigit(word[0])
            ? int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Largest ? number : IndexOf(word)
            : IndexOf(word);

    private static int? IndexOf(string word) => Array.IndexOf(Ordinals, word) is >= 0 and var index ? index + 1 : null;
}
