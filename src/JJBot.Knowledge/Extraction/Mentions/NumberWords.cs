using System.Globalization;

namespace JJBot.Knowledge.Extraction.Mentions;

/// <summary>Small numbers in words or digits.</summary>
internal static class NumberWords
{
    private static readonly string[] Cardinals =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Ordinals = ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>"thirteen", "13"; null for anything else, and above 999.</summary>
    public static int? Cardinal(string word) =>
        char.IsAsciiDigit(word[0])
            ? word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null
            : IndexOf(Cardinals, word);

    /// <summary>"second", "2nd", "debut"; null for anything else.</summary>
    public static int? Ordinal(string word) => word switch
    {
        "debut" or "inaugural" or "freshman" => 1,
        "sophomore" => 2,
        "junior" => null,
        _ when char.IsAsciiDigit(word[0]) && word.Length is 3 or 4 && word.AsSpan(word.Length - 2) is "st" or "nd" or "rd" or "th" => Cardinal(word[..^2]),
        _ => IndexOf(Ordinals, word),
    };

    private static int? IndexOf(string[] words, string word) => Array.IndexOf(words, word) is >= 1 and var at ? at : null;
}
