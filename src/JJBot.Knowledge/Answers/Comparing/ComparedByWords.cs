using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>Finds what a comparison is about by its words: the claims that meet most of them, and what answers the same question.</summary>
internal sealed class ComparedByWords(Show show, Vocabulary vocabulary, ComparedSubject subjects)
{
    private const int MostFound = 100;

    private readonly ShowNames names = new(show);

    /// <param name="reading">A question that compares.</param>
    /// <param name="found">What claims are found by.</param>
    /// <param name="sight">What the asker sees.</param>
    /// <returns>A view, and what of it is compared; null where no claim meets enough words.</returns>
    public Ground? Find(QuestionReading reading, Retrieval found, Sight sight)
    {
        var (asked, lookup) = (Asked(reading), new ClaimLookup(names, sight.SourceOf));
        var all = new Coverage(asked, QuestionFocus.Anything, lookup, found.Knows);
        if (reading is { Form: QuestionForm.Sources, Speaker: not null } && asked.Any(unit => unit.Kind == UnitKind.Name))
        {
            // All that somebody said of somebody is wanted, whatever else the question says of it.
            asked = [.. asked.Where(unit => unit.Kind is UnitKind.Name or UnitKind.Whose)];
        }

        var coverage = new Coverage(asked, QuestionFocus.Anything, lookup, found.Knows);
        var near = asked.Count == 0 ? [] : found.Find(reading, asked, MostFound).Select(one => one.Claim)
            .Where(claim => coverage.Of(claim) >= Coverage.Least && (IsBetweenSources(reading) || Admission.IsAdmitted(claim, sight.SourceOf(claim), reading)))
            .ToList();
        if (near.Count == 0)
        {
            return null;
        }

        return Ground.Of(reading, null, sight.ViewOf(near.Concat(found.Beside(near, reading.AsOf)).Distinct(), reading.AsOf), view =>
        {
            var meeting = Standing.Order(Named(reading, [.. view.Web.Propositions.Where(proposition => proposition.Claims.Any(near.Contains))], lookup))
                .OrderBy(proposition => subjects.Distance(proposition.Lead.Subject, subjects.Of(reading, proposition.Lead.Topic)))
                .ThenByDescending(proposition => proposition.Claims.Max(all.ToThePoint))
                .ToList();
            return (meeting.Count > 0 ? reading.SubjectFor(meeting[0], vocabulary) : reading.Subject, reading.Form switch
            {
                QuestionForm.Agreement => HeldAgainst(reading, OtherAnswers.With(meeting, view)),
                QuestionForm.Sources when reading is { Speaker: null, Outlet: null } => OtherAnswers.With(meeting, view),
                _ => meeting,
            });
        });
    }

    /// <summary>A word for a whole topic is met by whatever is said under it; whose quote it is, by what he says.</summary>
    private Unit Meant(Unit unit, QuestionReading reading) => unit switch
    {
        { Kind: UnitKind.Cue } when unit.Points.All(point => point.Aspect is null) => unit with { Kind = UnitKind.Word },
        { Kind: UnitKind.Name } when reading.Form is QuestionForm.Origins or QuestionForm.Provenance && show.People.Any(person => !person.IsCharacter && person.Name == unit.Word) && reading.Units.All(other => other == unit || other.Kind == UnitKind.Name) =>
            unit with { Kind = UnitKind.Word, Terms = [Terms.OfSpeaker(unit.Word)], IsRequired = true },
        _ => unit,
    };

    /// <summary>Whose word it is tells one side where sides are compared, and says little of whose quote it is where quotes are counted.</summary>
    private IReadOnlyList<Unit> Asked(QuestionReading reading) =>
    [
        .. reading.Units
            .Where(unit => unit.Kind != UnitKind.Whose || !IsBetweenSources(reading))
            .Select(unit => Meant(unit, reading)),
        .. reading is { Form: QuestionForm.Origins or QuestionForm.Provenance, Speaker: { } speaker } ? [new Unit(UnitKind.Word, speaker, [Terms.OfSpeaker(speaker), Terms.OfName(speaker)], 1)] : Array.Empty<Unit>(),
    ];

    /// <summary>Whether it asks what sources have to do with each other rather than what one of them says.</summary>
    private static bool IsBetweenSources(QuestionReading reading) => reading.Form is QuestionForm.Agreement or QuestionForm.Origins or QuestionForm.Provenance;

    /// <summary>Where it is asked whether somebody says so too: what both he and somebody else speak of.</summary>
    private static List<Proposition> HeldAgainst(QuestionReading reading, List<Proposition> found)
    {
        if (reading.Speaker is not { } speaker)
        {
            return found;
        }

        var shared = found.GroupBy(proposition => (proposition.Lead.Topic, proposition.Value.Aspect))
            .Where(group => group.Any(IsHis) && group.Any(proposition => !IsHis(proposition)))
            .SelectMany(group => group)
            .ToList();
        return shared.Count > 0 ? shared : found;

        bool IsHis(Proposition proposition) => proposition.Claims.Any(claim => claim.Speaker == speaker);
    }

    /// <summary>Where somebody is named by one of several names, what is told of him by that name; all of it where nothing is.</summary>
    private static List<Proposition> Named(QuestionReading reading, List<Proposition> found, ClaimLookup lookup)
    {
        var typed = QuestionTokens.StemsOf(reading.Text).ToHashSet();
        var aliases = reading.People.Where(person => person.IsCharacter).SelectMany(person => person.Aliases).SelectMany(QuestionTokens.StemsOf).Where(typed.Contains)
            .Except(reading.People.SelectMany(person => QuestionTokens.StemsOf(person.Name))).ToList();
        var called = found.FindAll(proposition => aliases.TrueForAll(alias => proposition.Claims.Any(claim => lookup.OfPoint(claim).Contains(alias))));
        return called.Count > 0 ? called : found;
    }
}
