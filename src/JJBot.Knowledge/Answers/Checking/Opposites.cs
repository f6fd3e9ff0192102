using System.Collections.Frozen;
using JJBot.Knowledge.Answers.Asking.English;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Words that cannot both be so of one thing at one time.</summary>
internal static class Opposites
{
    /// <summary>A pair to a line; the first stands for itself alone, whatever it is a synonym of where claims are looked for: who asks for "sober" asks for drinking.</summary>
    private const string Pairs = """
        survive die
        alive die
        live die
        lose win
        fail succeed
        hate praise
        hate love
        dislike praise
        weak strong
        bad strong
        sober drink
        smaller enlarge
        shrink enlarge
        reduce enlarge
        harder easier
        hard easy
        worse better
        friend villain
        ally villain
        refuse agree
        reject accept
        different same
        single several
        one several
        solo several
        """;

    private static readonly FrozenSet<string> First = Pairs.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(pair => Stems.Of(pair.Split(' ')[0]))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> ByWord = Pairs.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(pair => Array.ConvertAll(pair.Split(' '), word => Stems.Of(word)))
        .Select(pair => new[] { pair[0], Synonyms.ConceptOf(pair[1]) })
        .SelectMany(pair => new[] { (Word: pair[0], Other: pair[1]), (Word: pair[1], Other: pair[0]) })
        .GroupBy(pair => pair.Word, pair => pair.Other)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a stem is the first of a pair.</summary>
    public static bool Has(string stem) => First.Contains(stem);

    /// <param name="word">A stem, or what stands for its synonyms.</param>
    public static IReadOnlyList<string> Of(string word) => ByWord.GetValueOrDefault(word, []);
}
