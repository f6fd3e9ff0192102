using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Words;

/// <summary>Words whose period does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "cmdr", "pres", "supt",
            "st", "jr", "sr",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "vol", "inc", "corp", "co", "ltd",
            "dept", "approx",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Those written with a small letter are rather words at the end of a sentence ("in col.", "sat.").
    public static bool Contains(ReadOnlySpan<char> word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && (char.IsUpper(word[0]) || word is "vs");
}
