using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>How much of a question a claim meets.</summary>
/// <param name="units">What the question asks for.</param>
/// <param name="focus">What its question word asks for.</param>
/// <param name="terms">What claims are looked up by.</param>
internal sealed class Coverage(IReadOnlyList<Unit> units, QuestionFocus focus, ClaimLookup terms)
{
    /// <summary>A claim that meets less of a question does not answer it: one that leaves out a word in three speaks of something else.</summary>
    public const double Least = 0.75;

    /// <summary>Of a claim that meets all of a question.</summary>
    public const double Whole = 0.999;

    private readonly bool isSpecific = units.Count(unit => unit.Kind != UnitKind.Whose) > 1;
    private readonly double whole = units.Sum(unit => unit.Weight);
    private readonly HashSet<string> asked = [.. units.SelectMany(unit => unit.Terms)];

    /// <summary>Where an actor stands for the character that is asked of.</summary>
    private const double ByRole = 0.9;

    /// <summary>Where a word that points to a topic is met by the topic alone.</summary>
    private const double ByTopic = 0.4;

    /// <summary>From 0 to 1; 0 for a claim that may not answer at all, whatever it meets.</summary>
    public double Of(Claim claim)
    {
        var has = terms.Of(claim);
        var isOut = units.Any(unit => unit.IsRequired && !unit.Terms.Any(has.Contains)) || IsOfSomebodyElse(claim) || !FocusRule.IsMet(focus, claim, NamesSomebody(has), isSpecific);
        return isOut ? 0 : Met(has, terms.IsRole(claim) ? 1 : ByTopic);
    }

    /// <summary>The same by what the claim is about alone, which its aspect and value tell; what its statement says in passing is left out.</summary>
    public double ToThePoint(Claim claim) => Met(terms.OfPoint(claim), ByTopic);

    private double Met(IReadOnlySet<string> has, double byTopic) => whole == 0 ? 0 : units.Sum(unit => unit.Weight * Met(unit, has, byTopic)) / whole;

    private static double Met(Unit unit, IReadOnlySet<string> has, double byTopic) => unit switch
    {
        { Kind: UnitKind.Name } => has.Contains(unit.Terms[0]) ? 1 : unit.Terms.Any(has.Contains) ? ByRole : 0,
        { Kind: UnitKind.Cue, Terms: [var only] } => has.Contains(only) ? 1 : 0,
        { Kind: UnitKind.Cue } => unit.Terms.Where(has.Contains).Select(term => Terms.IsTopic(term) ? byTopic : 1).DefaultIfEmpty(0).Max(),
        _ => unit.Terms.Any(has.Contains) ? 1 : 0,
    };

    /// <summary>What is told of Ann's family is not told of Ann.</summary>
    private bool IsOfSomebodyElse(Claim claim) =>
        units.Any(unit => unit.Kind == UnitKind.Name) && terms.OfPoint(claim).Any(term => ShowWords.IsRelation(term) && !asked.Contains(term));

    private bool NamesSomebody(IReadOnlySet<string> has) => has.Any(term => term.StartsWith(Terms.NameMark) && !asked.Contains(term));
}
