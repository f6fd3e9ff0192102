using System.Collections.Frozen;

namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>
/// Times of the year. One in a question is a guess at the answer: a claim that tells the time answers it, whether it is that time or another.
/// </summary>
internal static class TimeWords
{
    private static readonly FrozenSet<string> All = """
        spring summer autumn fall winter january february march april may june july august september october november december
        christmas xmas halloween thanksgiving easter holiday holidays quarter half early late mid
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">In lower case.</param>
    public static bool Has(string word) => All.Contains(word);
}
