using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>"Do all the sites agree?": on what they do, and where they part. Windows inside one another agree on the widest of them.</summary>
internal sealed class Agreement(Show show, Vocabulary vocabulary)
{
    private const int MostApart = 3;

    private readonly ValueFit values = new(vocabulary, ReleaseDays.Unknown);

    public Comparison? Of(Compared compared)
    {
        var asserted = compared.Propositions.Where(proposition => !compared.IsOvertaken(proposition) && IsComparable(proposition)).ToList();
        if (Common(asserted, compared.Said) is not { } common)
        {
            return null;
        }

        var others = asserted.FindAll(proposition => proposition != common && Fits(common, proposition) is not Fit.Unclear);
        var apart = others.FindAll(proposition => Fits(common, proposition) == Fit.Apart);
        var closer = others.FindAll(proposition => Fits(common, proposition) is Fit.Closer or Fit.Same);
        return (apart, closer) switch
        {
            ([var other, ..], _) => new Comparison(
                $"No: {Words(common, compared)} ({Support(common)}) and {Words(other, compared)} ({Support(other)}) do not go together.",
                [(common, LineRole.Main), .. apart.Take(MostApart).Select(proposition => (proposition, LineRole.Conflicting))]),
            (_, [var narrow, ..]) when Fits(common, narrow) == Fit.Same => new Comparison(
                $"Not in how firmly: {Words(common, compared)} is {Support(common)}, and elsewhere {Support(narrow)}.",
                [(common, LineRole.Main), (narrow, LineRole.Main)]),
            (_, [var narrow, ..]) => new Comparison(
                $"They agree on {Words(common, compared)}, not on {Words(narrow, compared)}, which is {Support(narrow)}.",
                [(common, LineRole.Main), .. closer.Take(MostApart).Select(proposition => (proposition, LineRole.Main))]),
            _ when common.SourceCount == 1 => new Comparison($"Only one source has it, so there is nothing that it could agree with: {Words(common, compared)}.", [(common, LineRole.Main)]),
            _ => new Comparison($"Yes, all {Wording.Number(common.SourceCount)} that speak of it: {Words(common, compared)}.", [(common, LineRole.Main)]),
        };
    }

    /// <summary>What everything else is held against: the widest that the value named lies in, else the best supported.</summary>
    private Proposition? Common(List<Proposition> asserted, Value? said)
    {
        var firm = asserted.Where(proposition => Standing.IsFirm(proposition.Lead) && proposition.Status != Status.Speculated).ToList();
        var around = said is null ? null : firm.Find(proposition => Fits(said, proposition) == Fit.Looser);
        return around ?? (firm.Count > 0 ? firm[0] : asserted.Count > 0 ? asserted[0] : null);
    }

    private Fit Fits(Proposition common, Proposition other) => Fits(common.Value, other);

    private Fit Fits(Value said, Proposition other) => (said, other.Value) switch
    {
        (Text one, Text two) => one.Content.Equals(two.Content, StringComparison.OrdinalIgnoreCase) ? Fit.Same : Fit.Unclear,
        var (one, two) when one.Aspect != two.Aspect => Fit.Unclear,
        var (one, two) => values.Of(one, two, isExclusive: true),
    };

    private static bool IsComparable(Proposition proposition) =>
        PropositionKey.MoodOf(proposition.Lead) is Mood.Asserted or Mood.Wished;

    private string Words(Proposition proposition, Compared compared) => LineWriter.Shortened(LineWriter.Lead(proposition, vocabulary, show, compared.Subject), proposition.Value);

    private static string Support(Proposition proposition) => (Soft: PropositionKey.MoodOf(proposition.Lead), proposition.Status, proposition.SourceCount) switch
    {
        (Mood.Wished, _, _) => "only a wish",
        (_, Status.Speculated, 1) => "only one site's guess",
        (_, Status.Speculated, var count) => $"only a guess, on {Wording.Number(count)} sites",
        (_, _, 1) => "what one site reports",
        (_, _, var count) => $"what {Wording.Number(count)} sites report",
    };
}
