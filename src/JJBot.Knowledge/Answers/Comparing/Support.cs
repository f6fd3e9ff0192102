using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>Says how well something is supported: "what two sites report", "only one site's guess".</summary>
internal static class Support
{
    public static string Of(Proposition proposition) => Firm(proposition) is > 0 and var firm && proposition.SourceCount - firm is > 0 and var soft
        ? $"what {Wording.Number(firm)} {(firm == 1 ? "site reports" : "sites report")} and {Wording.Number(soft)} only {(soft == 1 ? "thinks" : "think")} likely"
        : Alike(proposition);

    /// <summary>How many sources tell it as more than a guess or a wish.</summary>
    public static int Firm(Proposition proposition) => proposition.Claims.Where(Standing.IsFirm).Select(claim => claim.Source).Distinct().Count();

    private static string Alike(Proposition proposition) => (Soft: PropositionKey.MoodOf(proposition.Lead), proposition.Status, proposition.SourceCount) switch
    {
        (Mood.Wished, _, _) => proposition.Lead.Speaker is null ? "only a hope" : "only a wish",
        (Mood.Denied, _, _) => "ruled out",
        (Mood.Open, _, _) => proposition.Lead.Speaker is null ? "said not to be known" : $"left open by {proposition.Lead.Speaker}",
        (_, Status.Speculated, 1) => "only one site's guess",
        (_, Status.Speculated, var count) => $"only a guess, on {Wording.Number(count)} sites",
        (_, _, 1) => "what one site reports",
        (_, _, var count) => $"what {Wording.Number(count)} sites report",
    };
}
