using JJBot.Knowledge.Answers.Asking;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Joins what came of each assertion of a message into one answer: each has its own sentence, the worst first.</summary>
internal static class CheckedMessage
{
    /// <param name="checks">At least one, each with a verdict.</param>
    public static Answer Of(IReadOnlyList<Answer> checks)
    {
        if (checks is [var only])
        {
            return only;
        }

        var ordered = AnswerNumbers.Renumber([.. checks.OrderBy(check => Severity(check.Verdict))]);
        var worst = ordered[0];
        var reason = string.Join("; ", ordered.Select(check => $"{VerdictWords.Of(check.Verdict!.Value).ToLowerInvariant()}: {check.Reason}"));
        return worst with
        {
            Reason = reason,
            Headline = string.Join(' ', ordered.Select((check, number) => number == 0 ? check.Headline : $"{VerdictWords.Of(check.Verdict!.Value)}: {check.Headline}")),
            Lines = [.. ordered.SelectMany(check => check.Lines)],
            Citations = [.. ordered.SelectMany(check => check.Citations).DistinctBy(citation => citation.Claim.Id).OrderBy(citation => citation.Number)],
            NotKnown = [.. ordered.SelectMany(check => check.NotKnown)],
            Nearby = [.. ordered.SelectMany(check => check.Nearby).Distinct()],
            Freshness = worst.Freshness with { Sources = ordered.SelectMany(check => check.Citations).Select(citation => citation.Source.Id).Distinct().Count() },
        };
    }

    /// <summary>What is wrong matters most, then what nobody has settled.</summary>
    private static int Severity(Verdict? verdict) => verdict switch
    {
        Verdict.Contradicted => 0,
        Verdict.OnlySpeculation => 1,
        Verdict.Unknown => 2,
        _ => 3,
    };
}
