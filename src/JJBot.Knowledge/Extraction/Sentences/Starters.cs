using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>Words that, with a capital, begin a sentence rather than go on with a name.</summary>
internal static class Starters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = """
        A An The This That These Those There Here It Its It's It’s He He's He’s She She's She’s They They're They’re We We're We’re We've We’ve You You're You’re
        I I'm I’m I've I’ve I'd I’d His Her Their Our Your My Who What When Where Which Why How Is Are Was Were Do Does Did Has Have Had Can Could Should Would
        And But Or So Yet Nor For If Because Since Although Though While Whereas As At By In On Of From To With Without Under Over Among During Until Unless Upon
        After Before Once Now Then Today Tomorrow Yesterday Later Earlier Meanwhile However Moreover Furthermore Therefore Thus Also Even Still Just Only
        Not No Yes Maybe Perhaps Please Let Let's Let’s All Both Each Every Many Most Much More Some Several Such Another Other Others One Two Three
        Nobody Nothing Everyone Everything Someone Something Anyone Anything Again Instead Despite According Unfortunately Fortunately Hopefully Interestingly
        Whoever Whatever Whether Between Through Like Unlike Given Finally First Next Currently Recently Officials
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(string text, Word word) => Words.Contains(word.Core(text).TrimEnd(",;:"));
}
