using System.Buffers;

namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>Shortens given names as friends do: to their first syllable, closed by what follows its vowels.</summary>
internal static class ShortNames
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>"Mel" for Melanie, "Jo" for Joanna, "Rach" for Rachel; the whole name where it has one syllable.</summary>
    /// <param name="name">In lower case.</param>
    public static string Of(string name)
    {
        var vowel = name.AsSpan().IndexOfAny(Vowels);
        var close = vowel < 0 ? -1 : vowel + name.AsSpan(vowel).IndexOfAnyExcept(Vowels);
        return close < vowel || vowel < 0 ? name : name[..Math.Min(name.Length, close + (IsOneSound(name, close) ? 2 : 1))];
    }

    /// <summary>"ss", "ch", "th" and their like.</summary>
    private static bool IsOneSound(string name, int at) => at + 1 < name.Length && (name[at + 1] == name[at] || name[at + 1] == 'h');
}
