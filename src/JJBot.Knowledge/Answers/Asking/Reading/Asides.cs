using JJBot.Knowledge.Answers.Asking.Reading.Framing;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Answers.Checking;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>
/// Finds what people tell of themselves beside a question: "I skipped a few, why did he leave", "who is Ann, I keep seeing that name". No claim
/// has to meet it; whom it names may be asked for all the same, and where somebody is may matter.
/// </summary>
internal static class Asides
{
    private static readonly string[] Asked =
        ["can", "could", "may", "might", "should", "would", "will", "must", "need", "want", "wanna", "wish", "hope", "think", "thought", "believe", "hear", "heard", "find", "found", "read", "guess", "bet", "assume", "expect", "know", "swear", "wonder", "ask", "look", "just", "really", "also", "only", "still", "honestly", "desperately"];

    /// <summary>How a clause about whoever asks begins: what he wants, thinks, has heard or may do belongs to the question itself.</summary>
    private static readonly PhraseTable Mine = PhraseTable.AsTyped($"i {string.Join(' ', Asked.Select(word => $"!{word}"))}");

    /// <summary>The same without "I", where a text or a clause begins.</summary>
    private static readonly PhraseTable Bare = PhraseTable.AsTyped("""
        i? never saw/seen/watched/read/finished
        i? just saw/watched/joined/found/binged/rewatched/discovered
        i just finished/started
        halfway through
        skipped/missed/rewatched/rewatching/binged/binging
        going/got to? miss
        miss/love/loved/adore/adored
        """);

    /// <summary>Why it is asked.</summary>
    private static readonly PhraseTable Causes = PhraseTable.AsTyped("""
        it/this is for a/an/my/our/the/this
        for a/my/our trivia/quiz/bet/essay/project/class/blog/video/podcast/school
        ~from/out/in/on/up/about/again/now trying to
        """);

    /// <summary>After forms: what is told of oneself belongs to a statement that is checked, and to what is compared.</summary>
    public static void Take(QuestionLine line, QuestionForm form)
    {
        if (form is not (QuestionForm.Open or QuestionForm.YesNo))
        {
            return;
        }

        var aside = new List<int>();
        for (var at = 0; at < line.Count; at++)
        {
            if (Begins(line, at))
            {
                var end = EndOf(line, at);
                aside.AddRange(Enumerable.Range(at, end - at));
                at = end - 1;
            }
        }

        if (Enumerable.Range(0, line.Count).Except(aside).Any())
        {
            line.Take(aside.Where(at => Cities.LengthAt([line.WordAt(at)]) == 0));
        }
    }

    private static bool Begins(QuestionLine line, int at) =>
        Causes.EndAt(line, at) > at
        || (Mine.EndAt(line, at) > at && !StatementFrame.IsAuxiliary(line.WordAt(at - 1)) && !StatementFrame.IsAsking(line.WordAt(at - 1)) && line.WordAt(at - 1) is not ("am" or "if"))
        || ((at == 0 || line.Tokens[at].BeginsClause || FormReader.IsFiller(line.WordAt(at - 1))) && Bare.EndAt(line, at) > at);

    /// <summary>Where the next clause begins, or what is wanted, or a word that asks.</summary>
    private static int EndOf(QuestionLine line, int start)
    {
        var at = start + 1;
        while (at < line.Count && !line.Tokens[at].BeginsClause && line.WordAt(at) is not ("but" or "so" or "need" or "want") && !StatementFrame.IsAsking(line.WordAt(at)) && !IsInverted(line, at))
        {
            at++;
        }

        return at;
    }

    /// <summary>"is it", "did they".</summary>
    private static bool IsInverted(QuestionLine line, int at) =>
        StatementFrame.IsAuxiliary(line.WordAt(at)) && line.WordAt(at - 1) is not ("i" or "we" or "it" or "he" or "she" or "they");
}
