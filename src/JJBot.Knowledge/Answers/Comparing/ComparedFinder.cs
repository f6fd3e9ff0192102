using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>Finds what a comparison is about: by the value that it names, by its topic, by its words, or side by side.</summary>
internal sealed class ComparedFinder(Show show)
{
    private const int MostFound = 100;
    private const int MostBeside = 400;

    private readonly Vocabulary vocabulary = new(show);
    private readonly ShowNames names = new(show);

    /// <param name="reading">A question that compares.</param>
    /// <param name="found">What claims are found by.</param>
    /// <param name="sight">What the asker sees.</param>
    /// <returns>A view, and what of it is compared; null where nothing is found.</returns>
    public Ground? Find(QuestionReading reading, Retrieval found, Sight sight)
    {
        var sides = reading.Sides.Select(side => OfOne(side, found, sight)).OfType<Ground>().ToList();
        return sides.Count > 0 ? OfSides(reading, sides, found, sight) : OfOne(reading, found, sight);
    }

    private Ground? OfOne(QuestionReading reading, Retrieval found, Sight sight)
    {
        var asked = reading.Topics.Count == 0 && !reading.Units.Any(unit => unit.Kind == UnitKind.Whose) && (reading.Periods.Count > 0 || reading.Anchor is not null) ? reading with { Topics = [Dated()] } : reading;
        if (asked.Periods.Count > 1)
        {
            // "2018 or spring 2018?": the more exact one is what they may not agree on.
            asked = asked with { Periods = [asked.Periods.FirstOrDefault(period => asked.Periods.All(other => other.Days.Contains(period.Days))) ?? asked.Periods[0]] };
        }

        if (AskedValue.Of(asked, [], show) is var (topic, value) && value is not People)
        {
            return OfTopic(asked, topic, value, sight, proposition => proposition.Value.Aspect == value.Aspect);
        }

        if (TopicPart.AsksForWord(asked) && ByWords(asked, found, sight) is { } worded)
        {
            return worded;
        }

        if (asked.Units.All(unit => unit.Kind is UnitKind.Cue or UnitKind.Whose) && TopicPart.Of(asked) is [var part, ..])
        {
            return OfTopic(asked, part.Topic, null, sight, proposition => part.Aspects.Contains(proposition.Value.Aspect));
        }

        return asked is { Units: [], NamesSubject: true } ? OfTopic(asked, Dated(), null, sight, IsKey) : ByWords(asked, found, sight);
    }

    private Ground? OfTopic(QuestionReading reading, Topic topic, Value? value, Sight sight, Func<Proposition, bool> isAsked)
    {
        var subject = SubjectOf(reading, topic.Name);
        return Ground.Of(reading, value, sight.View(topic.Name, subject.Series, reading.AsOf), view =>
        {
            var ofTopic = Standing.Order(view.Web.Propositions.Where(proposition => proposition.Lead.Topic == topic.Name && vocabulary.Holds(proposition.Lead.Subject, subject))).ToList();
            var asked = ofTopic.FindAll(proposition => isAsked(proposition));
            var focused = asked.FindAll(proposition => FocusRule.IsMet(reading.Focus, proposition.Lead, isNamed: true, isSpecific: false));
            return (subject, focused.Count > 0 ? focused : asked.Count > 0 ? asked : ofTopic.FindAll(IsKey));
        });
    }

    private bool IsKey(Proposition proposition) => vocabulary.AspectOf(proposition.Lead) is { Key: true };

    /// <summary>What is compared is found by its words: the claims that meet most of them, and what answers the same question.</summary>
    private Ground? ByWords(QuestionReading reading, Retrieval found, Sight sight)
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
            .Where(claim => coverage.Of(claim) >= Coverage.Least && (reading.Form is QuestionForm.Agreement or QuestionForm.Origins or QuestionForm.Provenance || Admission.IsAdmitted(claim, sight.SourceOf(claim), reading)))
            .ToList();
        if (near.Count == 0)
        {
            return null;
        }

        return Ground.Of(reading, null, sight.ViewOf(near.Concat(found.Beside(near, reading.AsOf, MostBeside)).Distinct(), reading.AsOf), view =>
        {
            var meeting = Standing.Order(Named(reading, [.. view.Web.Propositions.Where(proposition => proposition.Claims.Any(near.Contains))], lookup))
                .OrderBy(proposition => Distance(proposition.Lead.Subject, SubjectOf(reading, proposition.Lead.Topic)))
                .ThenByDescending(proposition => proposition.Claims.Max(all.ToThePoint))
                .ToList();
            return (meeting.Count > 0 ? SubjectOf(reading, meeting[0]) : reading.Subject, reading.Form switch
            {
                QuestionForm.Agreement => HeldAgainst(reading, WithOtherAnswers(meeting, view)),
                QuestionForm.Sources when reading is { Speaker: null, Outlet: null } => WithOtherAnswers(meeting, view),
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

    /// <summary>
    /// Whose word it is tells one side where sides are compared, and says little of whose quote it is where quotes are counted.
    /// </summary>
    private IReadOnlyList<Unit> Asked(QuestionReading reading) =>
    [
        .. reading.Units
            .Where(unit => unit.Kind != UnitKind.Whose || reading.Form is not (QuestionForm.Agreement or QuestionForm.Origins or QuestionForm.Provenance))
            .Select(unit => Meant(unit, reading)),
        .. reading is { Form: QuestionForm.Origins or QuestionForm.Provenance, Speaker: { } speaker } ? [new Unit(UnitKind.Word, speaker, [Terms.OfSpeaker(speaker), Terms.OfName(speaker)], 1)] : Array.Empty<Unit>(),
    ];

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

    private Ground? OfSides(QuestionReading reading, List<Ground> sides, Retrieval found, Sight sight)
    {
        var claims = sides.SelectMany(side => side.Compared(side.View).Propositions).SelectMany(proposition => proposition.Claims).Distinct().ToList();
        return Ground.Of(reading, null, sight.ViewOf(claims.Concat(found.Beside(claims, reading.AsOf, MostBeside)).Distinct(), reading.AsOf), view =>
        {
            var meeting = Standing.Order(view.Web.Propositions.Where(proposition => proposition.Claims.Any(claims.Contains))).ToList();
            return (meeting.Count > 0 ? SubjectOf(reading, meeting[0]) : reading.Subject, sides.Count > 1 ? meeting : WithOtherAnswers(meeting, view));
        });
    }

    /// <summary>What else is said on the question of the one that meets it best: that is what it may not agree with.</summary>
    private static List<Proposition> WithOtherAnswers(List<Proposition> meeting, ClaimView view) => meeting is not [var best, ..]
        ? meeting
        : [.. meeting, .. Standing.Order(view.Web.Propositions.Where(other => !meeting.Contains(other) && IsOnSameQuestion(best.Lead, other.Lead)))];

    private static bool IsOnSameQuestion(Claim one, Claim other) => (one.Topic, one.Value.Aspect) == (other.Topic, other.Value.Aspect) && (one.Subject.Covers(other.Subject) || other.Subject.Covers(one.Subject));

    /// <summary>The topic that a mere date or order speaks of: that of a release.</summary>
    private Topic Dated() => show.Topics.FirstOrDefault(topic => topic.Aspects.Any(aspect => aspect is { Key: true, Exclusive: true, Stage: not null })) ?? show.Topics[0];

    /// <summary>0 for what is said of the subject itself, then of the group that it belongs to, then of everything else.</summary>
    private int Distance(Subject told, Subject asked) => told.Covers(asked) ? 0 : vocabulary.Holds(told, asked) ? 1 : 2;

    /// <summary>Where somebody is named by one of several names, what is told of him by that name; all of it where nothing is.</summary>
    private static List<Proposition> Named(QuestionReading reading, List<Proposition> found, ClaimLookup lookup)
    {
        var typed = QuestionTokens.StemsOf(reading.Text).ToHashSet();
        var aliases = reading.People.Where(person => person.IsCharacter).SelectMany(person => person.Aliases).SelectMany(QuestionTokens.StemsOf).Where(typed.Contains)
            .Except(reading.People.SelectMany(person => QuestionTokens.StemsOf(person.Name))).ToList();
        var called = found.FindAll(proposition => aliases.TrueForAll(alias => proposition.Claims.Any(claim => lookup.OfPoint(claim).Contains(alias))));
        return called.Count > 0 ? called : found;
    }

    /// <summary>What a question means when it names none: what is to come, for most topics.</summary>
    private Subject SubjectOf(QuestionReading reading, string topic) =>
        reading.NamesSubject ? reading.Subject : show.SubjectOf(show.FindTopic(topic), reading.Subject.Series is { } name ? show.FindSeries(name) : null, null);

    private Subject SubjectOf(QuestionReading reading, Proposition best) =>
        best.Lead.Subject.Series is null || vocabulary.Holds(best.Lead.Subject, reading.Subject) ? reading.Subject : best.Lead.Subject;
}
