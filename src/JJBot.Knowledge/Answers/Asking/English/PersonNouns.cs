using System.Collections.Frozen;

namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>What people call anybody, in praise, in abuse or neither: "the purple creep" is the Purple Man, and "that Tucker lady" is Tucker.</summary>
internal static class PersonNouns
{
    private static readonly FrozenSet<string> All = """
        man woman guy dude lady girl boy gal bloke chap lad lass fella fellow person chick bro kid one
        creep freak weirdo psycho jerk bastard monster maniac scumbag villain baddie loser idiot clown menace
        legend icon king queen badass hero heroine champ star
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] InNames = ["man", "woman", "girl", "boy", "lady"];

    /// <param name="word">In lower case.</param>
    public static bool Has(string word) => All.Contains(word);

    /// <summary>The nouns that may stand in a name in place of its last word; none where that is no such noun.</summary>
    /// <param name="last">The last word of a name of several, in lower case.</param>
    public static IEnumerable<string> InPlaceOf(string last) => InNames.Contains(last) ? All : [];
}
