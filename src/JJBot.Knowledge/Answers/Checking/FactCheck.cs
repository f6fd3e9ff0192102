using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>
/// Holds claims against an assertion. Pure. What was overtaken settles nothing any more, a guess or a wish never settles anything, and
/// what is said of another season or series is not looked at.
/// </summary>
internal sealed class FactCheck(Show show, Vocabulary vocabulary, TextFit texts, ReleaseDays releases)
{
    /// <summary>For words that a statement adds to what can be compared by value.</summary>
    private const int MostLookedThrough = 5_000;

    private readonly PropositionStance stances = new(vocabulary, texts, releases);

    /// <param name="assertion">What is said.</param>
    /// <param name="web">What is known.</param>
    /// <param name="bears">Whether a proposition may bear on it, apart from what it is about.</param>
    public Judgement Judge(Assertion assertion, ClaimWeb web, Func<Proposition, bool> bears)
    {
        var relevant = web.Propositions.Where(proposition => bears(proposition) && IsAbout(assertion, proposition.Lead.Subject)).ToList();
        if (assertion.Value is not null && texts.Unmet(assertion.Content, relevant.SelectMany(proposition => proposition.Claims).Take(MostLookedThrough)) is { } unmet)
        {
            return new Judgement(Verdict.Unknown, $"no source here speaks of {unmet.Written} in this", [], [], []);
        }

        var isDated = assertion.Value is Window { Days.IsUnknown: false, Precision: not Precision.Publication };
        var current = Standing.Order(SettledSeason.WithoutWhatIsPast(relevant, assertion.Subject, vocabulary).Where(proposition => !web.IsOvertaken(proposition) || (isDated && IsFulfilled(proposition, web)) || IsOldWish(assertion, proposition)))
            .Select(proposition => (Proposition: proposition, Stance: stances.Of(assertion, proposition)))
            .ToList();
        var (firmFor, softFor) = Parted(assertion, current, Stance.For);
        var (firmAgainst, softAgainst) = Parted(assertion, current, Stance.Against);
        var verdict = (firmFor, firmAgainst, softFor) switch
        {
            ([], [], []) => Verdict.Unknown,
            ([], [], _) => Verdict.OnlySpeculation,
            (_, [], _) => Verdict.Supported,
            ([], _, _) => Verdict.Contradicted,
            _ => Weightier(firmFor[0], firmAgainst[0], assertion.Subject),
        };
        IReadOnlyList<Proposition> beside = [.. current.Where(pair => pair.Stance == Stance.Beside).Select(pair => pair.Proposition)];
        var isSettled = firmFor.Count + firmAgainst.Count > 0;
        var judgement = new Judgement(verdict, "", isSettled ? firmFor : softFor, isSettled ? firmAgainst : softAgainst, beside);
        return judgement with { Reason = new ReasonWords(assertion, show, vocabulary).Of(judgement) };
    }

    /// <summary>What is said of another season or series is nothing to it; where its words name neither, any may be meant.</summary>
    private bool IsAbout(Assertion assertion, Subject told) =>
        assertion.IsAnywhere || vocabulary.Holds(told, assertion.Subject) || (assertion.Value is null && (told.Series is null || !assertion.Reading.NamesSubject));

    /// <summary>
    /// Where both sides are firm, a confirmation weighs more than a report, and what is told of the series itself more than what is told of
    /// all of its group; as much on both sides decides nothing.
    /// </summary>
    private static Verdict Weightier(Proposition best, Proposition other, Subject asked)
    {
        var byTier = Standing.Tier(best.Lead).CompareTo(Standing.Tier(other.Lead));
        var bySubject = IsOfGroup(best, asked).CompareTo(IsOfGroup(other, asked));
        return (byTier != 0 ? byTier : bySubject) switch
        {
            < 0 => Verdict.Supported,
            > 0 => Verdict.Contradicted,
            _ => Verdict.Unknown,
        };
    }

    private static bool IsOfGroup(Proposition proposition, Subject asked) => proposition.Lead.Subject.Series != asked.Series;

    private (List<Proposition> Firm, List<Proposition> Soft) Parted(Assertion assertion, List<(Proposition Proposition, Stance Stance)> all, Stance stance)
    {
        // Where nothing is named, the coming season is meant first, and others only where nobody speaks of it.
        var nearest = all.Where(pair => pair.Stance == stance).Select(pair => pair.Proposition)
            .GroupBy(proposition => vocabulary.Holds(proposition.Lead.Subject, assertion.Reading.Subject))
            .OrderByDescending(group => group.Key)
            .FirstOrDefault() ?? Enumerable.Empty<Proposition>();
        var ofStance = nearest
            .OrderBy(proposition => !IsInSameTerms(assertion.Value, proposition.Value))
            .ToList();
        return (ofStance.FindAll(proposition => Settles(assertion, proposition)), ofStance.FindAll(proposition => !Settles(assertion, proposition)));
    }

    /// <summary>A wish is settled by a wish on record, and what somebody is said to think by his own word.</summary>
    private static bool Settles(Assertion assertion, Proposition proposition) => assertion switch
    {
        _ when proposition.Status == Status.Speculated => false,
        { Mood: Mood.Wished or Mood.Open } => true,
        _ when PropositionKey.MoodOf(proposition.Lead) == Mood.Open => true,
        { Speaker: not null } when proposition.Lead.Modality == Modality.Opinion => true,
        _ => Standing.IsFirm(proposition.Lead),
    };

    /// <summary>What is said relative to a series is best met by what is told relative to it, and days by days.</summary>
    private static bool IsInSameTerms(Value? said, Value told) => said is not Window window || (window.Anchor is null) == (told is Window { Anchor: null });

    /// <summary>Whoever wanted something that came otherwise wanted it all the same.</summary>
    private static bool IsOldWish(Assertion assertion, Proposition proposition) =>
        assertion.Mood == Mood.Wished && PropositionKey.MoodOf(proposition.Lead) == Mood.Wished;

    /// <summary>A plan that has come about still tells for when it was planned.</summary>
    private bool IsFulfilled(Proposition plan, ClaimWeb web) =>
        web.RelationsOf(plan).Any(relation => relation.Kind == RelationKind.Supersedes && web.Of(relation.B) == plan && relation.A.Modality == Modality.Fact
            && (relation.A.Value.Aspect == plan.Value.Aspect || vocabulary.AspectOf(relation.A)?.Stage > vocabulary.AspectOf(plan.Lead)?.Stage));
}
