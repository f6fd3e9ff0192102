using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>How much of a question claims meet.</summary>
internal sealed class Coverage
{
    /// <summary>What meets less of a question does not answer it, but speaks of something else.</summary>
    public const double Least = 0.75;

    /// <summary>Of what meets all of a question.</summary>
    public const double Whole = 0.999;

    /// <summary>Of the words beside names: who is named is met by all that is told of him.</summary>
    private const double LeastBesideNames = 0.5;

    /// <summary>Where an actor stands for the character that is asked of.</summary>
    private const double ByRole = 0.9;

    /// <summary>Where a word that points to a topic is met by the topic alone.</summary>
    private const double ByTopic = 0.4;

    /// <summary>Where a word that points to an aspect is met by a claim on another: it is less to the point.</summary>
    private const double ByWord = 0.9;

    /// <summary>Of a word that no claim has: it tells no claim from another, and may as well be a manner of speaking.</summary>
    private const double Unknown = 0.75;

    private readonly List<(Unit Unit, double Weight)> units;
    private readonly QuestionFocus focus;
    private readonly ClaimLookup terms;
    private readonly bool isSpecific;
    private readonly HashSet<string> asked;

    /// <param name="units">What the question asks for.</param>
    /// <param name="focus">What its question word asks for.</param>
    /// <param name="terms">What claims are looked up by.</param>
    /// <param name="knows">Whether any claim has a term.</param>
    public Coverage(IReadOnlyList<Unit> units, QuestionFocus focus, ClaimLookup terms, Predicate<string> knows)
    {
        (this.focus, this.terms) = (focus, terms);
        this.units = [.. units.Select(unit => (unit, unit.Kind == UnitKind.Word && !unit.IsRequired && !unit.Terms.Any(term => knows(term)) ? unit.Weight * Unknown : unit.Weight))];
        isSpecific = units.Count(unit => unit.Kind != UnitKind.Whose) > 1;
        asked = [.. units.SelectMany(unit => unit.Terms)];
    }

    /// <summary>From 0 to 1; 0 for a claim that may not answer at all, whatever it meets.</summary>
    public double Of(Claim claim) => Ways(terms.Of(claim), claim).Where(has => MayAnswer(claim, has)).Select(has => Met(has, terms.IsRole(claim) ? 1 : ByTopic)).DefaultIfEmpty(0).Max();

    /// <summary>The same by what the claim is about alone, which its aspect and value tell; what its statement says in passing is left out.</summary>
    public double ToThePoint(Claim claim) => Ways(terms.OfPoint(claim), claim).Max(has => Share(has, ByTopic, ByWord, _ => true));

    /// <summary>Whether it asks for more than what there is on some name.</summary>
    public bool HasWords => units.Exists(one => one.Unit.Kind is UnitKind.Word or UnitKind.Cue);

    /// <summary>How much of what a claim is about is asked for, from 0 to 1: the rest tells something else.</summary>
    public double Purity(Claim claim)
    {
        var point = terms.OfPoint(claim).Where(term => !Terms.IsTopic(term)).ToList();
        return point.Count == 0 ? 0 : (double)point.Count(asked.Contains) / point.Count;
    }

    /// <summary>Its own words alone, and with each of the other ways to ask for it.</summary>
    private IEnumerable<IReadOnlySet<string>> Ways(IReadOnlySet<string> own, Claim claim) =>
        terms.OfAskedAs(claim).Select(IReadOnlySet<string> (other) => new HashSet<string>(own.Concat(other))).Prepend(own);

    private bool MayAnswer(Claim claim, IReadOnlySet<string> has) =>
        units.TrueForAll(one => !one.Unit.IsRequired || one.Unit.Terms.Any(has.Contains)) && !IsOfSomebodyElse(claim) && FocusRule.IsMet(focus, claim, NamesSomebody(has), isSpecific);

    private double Met(IReadOnlySet<string> has, double byTopic) =>
        Share(has, byTopic, 1, unit => !IsName(unit)) >= LeastBesideNames ? Share(has, byTopic, 1, _ => true) : 0;

    private static bool IsName(Unit unit) => unit.Kind is UnitKind.Name or UnitKind.Whose;

    /// <summary>1 where there is nothing to meet.</summary>
    private double Share(IReadOnlySet<string> has, double byTopic, double byWord, Predicate<Unit> isCounted)
    {
        var (met, whole) = (0.0, 0.0);
        foreach (var (unit, weight) in units)
        {
            if (isCounted(unit))
            {
                met += weight * Met(unit, has, byTopic, byWord);
                whole += weight;
            }
        }

        return whole == 0 ? 1 : met / whole;
    }

    private static double Met(Unit unit, IReadOnlySet<string> has, double byTopic, double byWord) => unit switch
    {
        { Kind: UnitKind.Name } => has.Contains(unit.Terms[0]) ? 1 : unit.Terms.Any(has.Contains) ? ByRole : 0,
        { Kind: UnitKind.Cue, Terms: [var only] } => has.Contains(only) ? 1 : 0,
        { Kind: UnitKind.Cue } => unit.Terms.Where(has.Contains).Select(term => Terms.IsTopic(term) ? byTopic : Terms.IsAspect(term) || !unit.Terms.Any(Terms.IsAspect) ? 1 : byWord).DefaultIfEmpty(0).Max(),
        _ => unit.Terms.Any(has.Contains) ? 1 : 0,
    };

    /// <summary>What is told of Ann's family is not told of Ann.</summary>
    private bool IsOfSomebodyElse(Claim claim) =>
        units.Exists(one => one.Unit.Kind == UnitKind.Name) && terms.OfPoint(claim).Any(term => ShowWords.IsRelation(term) && !asked.Contains(term));

    private bool NamesSomebody(IReadOnlySet<string> has) => has.Any(term => Terms.IsName(term) && !units.Exists(one => one.Unit.Kind == UnitKind.Name && one.Unit.Terms[0] == term));
}
