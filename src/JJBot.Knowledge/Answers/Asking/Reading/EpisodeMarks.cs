using System.Globalization;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Finds where a text speaks of one episode rather than of all: "episode 3", "ep3", "the third episode", "the finale".</summary>
internal static class EpisodeMarks
{
    /// <summary>What is looked up for an episode.</summary>
    public static string TermOf(int number) => string.Create(CultureInfo.InvariantCulture, $"episode {number}");

    /// <param name="word">At a place.</param>
    /// <param name="next">The word behind it.</param>
    /// <returns>What names the episode, and how many words do; null where none does.</returns>
    public static (string Term, int Length)? At(string word, string next) => (word, next) switch
    {
        ("episode", _) when SmallNumbers.Cardinal(next) is { } number && next is not "one" => (TermOf(number), 2),
        ("episode", "one") => (TermOf(1), 2),
        (_, "episode") when SmallNumbers.Ordinal(word) is { } ordinal => (TermOf(ordinal), 2),
        ("last" or "final", "episode") or ("finale", _) => ("finale", next == "episode" ? 2 : 1),
        _ when Short(word) is { } number => (TermOf(number), 1),
        _ => null,
    };

    private static int? Short(string word)
    {
        var digits = word switch
        {
            ['e', 'p', .. var rest] => rest,
            ['e', .. var rest] => rest,
            ['s', .. var rest] when rest.Contains('e', StringComparison.Ordinal) => rest[(rest.IndexOf('e', StringComparison.Ordinal) + 1)..],
            _ => "",
        };
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 99 ? number : null;
    }
}
