using JJBot.Knowledge.Answers.Asking.Reading.Framing;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells whether an auxiliary that is somebody's given name as well names him: "who took will away", "why did will go", and not "will she stay".</summary>
internal static class NamedWill
{
    private static readonly HashSet<string> Before = ["to", "of", "for", "with", "on", "about", "from", "by", "against", "at", "and", "after", "officer"];
    private static readonly HashSet<string> Behind = ["off", "away", "out", "down", "up", "into", "is", "was", "did", "does", "had", "has", "in", "with", "and", "who", "why", "how", "what"];
    private static readonly HashSet<string> Asking = ["who", "what", "when", "where", "why", "how", "which", "it", "he", "she", "they", "there", "that", "this", "season", "series", "show"];

    /// <param name="line">The words.</param>
    /// <param name="at">Of the auxiliary.</param>
    public static bool Stands(QuestionLine line, int at)
    {
        var (before, behind) = (line.WordAt(at - 1), line.WordAt(at + 1));
        if (at == 0 || line.Tokens[at].BeginsClause || Asking.Contains(before))
        {
            return false;
        }

        var endsClause = at + 1 == line.Count || line.Tokens[at + 1].BeginsClause;
        return Before.Contains(before) || (StatementFrame.IsAuxiliary(before) && before != "will") || endsClause || Behind.Contains(behind);
    }
}
