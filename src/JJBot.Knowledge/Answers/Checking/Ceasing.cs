using JJBot.Knowledge.Answers.Asking.Reading;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>"Quits drinking", "stopped filming": that something is done no more, which is a denial of it.</summary>
internal static class Ceasing
{
    /// <summary>The stem of the word that says so, or null.</summary>
    public static string? In(string sentence)
    {
        var tokens = QuestionTokens.Of(sentence);
        for (var at = 0; at < tokens.Count - 1; at++)
        {
            if (tokens[at].Stem is "quit" or "stop" or "cease" && tokens[at + 1].Word.EndsWith("ing", StringComparison.Ordinal))
            {
                return tokens[at].Stem;
            }
        }

        return null;
    }

    /// <summary>"Is no longer the showrunner", "does not direct anymore": it was so once, and is not now.</summary>
    public static bool IsNoLonger(string sentence)
    {
        var tokens = QuestionTokens.Of(sentence);
        return Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(at => (tokens[at - 1].Word, tokens[at].Word) is ("no", "longer") or ("no" or "any", "more") or (_, "anymore"));
    }
}
