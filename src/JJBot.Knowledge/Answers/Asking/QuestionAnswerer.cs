using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Answers.Comparing;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>
/// Answers what was read from a question in free words: where it asks a topic's question, by the part of the topic's answer that it asks
/// for; where it asks a single fact, by the claims that meet all of it; where nothing does, not at all.
/// </summary>
internal sealed class QuestionAnswerer(Show show, Checker checker)
{
    /// <summary>Of the claims that come nearest; more of them say nothing new.</summary>
    private const int MostFound = 100;

    /// <summary>More topics than this at once are no answer.</summary>
    private const int MostInOverview = 2;

    private readonly Vocabulary vocabulary = new(show);
    private readonly ShowNames names = new(show);
    private readonly NoAnswer none = new(show);
    private readonly Comparisons comparisons = new(show);
    private readonly PlainWord plain = new(checker, new ShowNames(show));

    /// <param name="reading">What is asked.</param>
    /// <param name="found">What claims are found by.</param>
    /// <param name="sight">What the asker sees.</param>
    /// <returns>One decision for each thing asked: each makes an answer of the view that it names.</returns>
    public IReadOnlyList<PendingAnswer> Answer(QuestionReading reading, Retrieval found, Sight sight) =>
        AnswerAsOf(Placed(reading, found) with { AsOf = reading.AsOf ?? (reading.BeforeReleaseOf is { } series ? DayBefore(series, sight) : reading.IsOfOldest ? sight.OldestDay : null) }, found, sight);

    /// <summary>"when do they shoot in that town" asks for no town, where it is one that claims know of; when it is out may differ from place to place.</summary>
    private static QuestionReading Placed(QuestionReading reading, Retrieval found) =>
        reading.Focus == QuestionFocus.When && reading.Topics.Count > 0 && !reading.Topics[0].IsOfRelease
            ? reading with { Units = [.. reading.Units.Where(unit => !unit.IsPlace || !unit.Terms.All(found.Knows))] }
            : reading;

    private IReadOnlyList<PendingAnswer> AnswerAsOf(QuestionReading reading, Retrieval found, Sight sight)
    {
        if (reading.Outside != Outside.None)
        {
            return [PendingAnswer.Of(none.OutOfScope(reading))];
        }

        var isOfTopics = reading.Units.All(unit => unit.Kind is UnitKind.Cue or UnitKind.Whose) && reading.Topics.Count > 0;
        if (Comparisons.Are(reading.Form) && !(reading.Form == QuestionForm.Sources && (isOfTopics || reading.Units.Count == 0)))
        {
            return [comparisons.Answer(reading, found, sight)];
        }

        if (reading.Form == QuestionForm.Check && (reading.IsAnchored || reading.Units.Count > 0))
        {
            return checker.Check(reading, found, sight);
        }

        if (reading.Units.Count == 0)
        {
            return reading.IsAnchored ? Overview(reading, sight) : [PendingAnswer.Of(none.OutOfScope(reading))];
        }

        IReadOnlyList<PendingAnswer> answers = isOfTopics && !(TopicPart.AsksForWord(reading) && Meeting(reading, found, sight, Coverage.Whole).Count > 0) && !IsOfOtherSubject(reading, found, sight)
            ? [.. TopicPart.Of(reading).Select(part => OfTopic(reading, part, sight))]
            : [OfClaims(reading, found, sight)];
        return plain.Before(answers, reading, found, sight);
    }

    /// <summary>"What did Ann reveal on the shoot": where all that she says of it is told of another series, or under another topic, than the ones that are meant elsewhere.</summary>
    private bool IsOfOtherSubject(QuestionReading reading, Retrieval found, Sight sight) =>
        (reading.Speaker ?? reading.Outlet) is not null
        && !reading.NamesSubject
        && Meeting(reading, found, sight, Coverage.Least) is { Count: > 0 } meeting
        && meeting.TrueForAll(claim => claim.Topic != reading.Topics[0].Name || !vocabulary.Holds(claim.Subject, show.SubjectOf(show.FindTopic(claim.Topic), SeriesOf(reading.Subject), null)));

    /// <summary>The last day on which a series was surely not out; null where no day of its release is known.</summary>
    private DateOnly? DayBefore(Series series, Sight sight) => show.Topics
        .Where(topic => topic.IsOfRelease)
        .SelectMany(topic => sight.View(topic.Name, series.Name, null).Web.Propositions)
        .Where(proposition => proposition.Lead.Subject.Series == series.Name && Standing.IsFirm(proposition.Lead))
        .Select(proposition => (proposition.Value as Window)?.Days.Earliest)
        .Min()?.AddDays(-1);

    /// <summary>"Any news on the second season?": what there is where that is little; otherwise what can be asked.</summary>
    private IReadOnlyList<PendingAnswer> Overview(QuestionReading reading, Sight sight)
    {
        var topics = show.Topics.Where(topic => reading.NamesSubject && sight.SpeaksOf(topic.Name, reading.Subject, reading.AsOf)).ToList();
        return topics.Count is > 0 and <= MostInOverview
            ? [.. topics.Select(topic => OfTopic(reading, new TopicPart(topic, []), sight))]
            : [PendingAnswer.Of(reading.Focus == QuestionFocus.Anything && (topics.Count > 0 || !reading.NamesSubject) ? Abstention.NoTopic(reading.Subject, show, reading.AsOf) : NoAnswer.NoClaim(reading, []))];
    }

    private PendingAnswer OfTopic(QuestionReading reading, TopicPart part, Sight sight)
    {
        var subject = reading.NamesSubject ? reading.Subject : show.SubjectOf(part.Topic, SeriesOf(reading.Subject), null);
        var question = new Question(part.Topic, subject, reading.AsOf);
        return new PendingAnswer(
            Admission.Within(sight.View(part.Topic.Name, subject.Series, reading.AsOf), reading),
            view =>
            {
                var fitting = view.Web.Propositions.Where(proposition => IsFit(reading, proposition) && (part.Aspects.Count > 0 || !IsAsideOf(subject, proposition))).ToList();
                var aspects = part.Within(fitting, mayBeOtherStage: reading.Form == QuestionForm.YesNo || reading.Focus == QuestionFocus.Anything);
                var meant = Preference.Of(reading, fitting.FindAll(proposition => IsOn(part.Topic, aspects, subject, proposition))).ToHashSet();
                var narrowing = new Narrowing(aspects, meant.Contains, vocabulary)
                {
                    IsPartial = reading.Speaker is not null || reading.Outlet is not null || reading.Anchor is not null,
                };
                var answer = Decide.Answer(question, view, show, sight.Now, sight.StaleAfter, narrowing);
                if (answer is { Kind: AnswerKind.Answer, AsOf: null } && part.NotYet(aspects) is { } notYet)
                {
                    return answer with { Headline = $"{Wording.Fill(notYet, Wording.Of(subject, show))} {answer.Headline}" };
                }

                return answer.Kind == AnswerKind.NoClaim ? NoAnswer.OfTopic(answer, reading, part, isToldOfElse: view.Web.Propositions.Any(proposition => IsOn(part.Topic, [], subject, proposition))) : answer;
            });
    }

    private PendingAnswer OfClaims(QuestionReading reading, Retrieval retrieval, Sight sight)
    {
        var meeting = Meeting(reading, retrieval, sight, Coverage.Least);
        return meeting.Count == 0
            ? reading.Focus == QuestionFocus.Why ? OfClaims(reading with { Focus = QuestionFocus.Anything }, retrieval, sight) : PendingAnswer.Of(Nothing(reading, retrieval))
            : new PendingAnswer(
                Admission.Within(sight.ViewOf(meeting.Concat(retrieval.Beside(meeting, reading.AsOf)).Distinct(), reading.AsOf), reading),
                view => new ClaimAnswer(show, vocabulary).Of(reading, CoverageOf(reading, retrieval, sight), view, sight.Now, sight.StaleAfter) ?? Nothing(reading, retrieval));
    }

    private List<Claim> Meeting(QuestionReading reading, Retrieval retrieval, Sight sight, double least)
    {
        var coverage = CoverageOf(reading, retrieval, sight);
        return [.. retrieval.Find(reading, MostFound).Select(found => found.Claim)
            .Where(claim => Admission.IsAdmitted(claim, sight.SourceOf(claim), reading) && coverage.Of(claim) >= least)];
    }

    private Coverage CoverageOf(QuestionReading reading, Retrieval retrieval, Sight sight) => new(reading.Units, reading.Focus, new ClaimLookup(names, sight.SourceOf), retrieval.Knows);

    private Answer Nothing(QuestionReading reading, Retrieval retrieval) =>
        reading.IsAnchored ? NoAnswer.NoClaim(reading, retrieval.Find(reading, MostFound)) : none.OutOfScope(reading);

    /// <summary>What holds for a whole group of series, beside the topic's own question, is told where it is asked for alone.</summary>
    private bool IsAsideOf(Subject subject, Proposition proposition) =>
        proposition.Lead.Subject.Series != subject.Series && vocabulary.AspectOf(proposition.Lead) is { Key: false };

    private bool IsOn(Topic topic, IReadOnlyList<string> aspects, Subject subject, Proposition proposition) =>
        proposition.Lead.Topic == topic.Name && (aspects.Count == 0 || aspects.Contains(proposition.Value.Aspect)) && vocabulary.Holds(proposition.Lead.Subject, subject);

    private static bool IsFit(QuestionReading reading, Proposition proposition) =>
        (reading.Anchor is null || (proposition.Value as Window)?.Anchor?.Series == reading.Anchor.Series) && IsOfFocus(reading, proposition);

    /// <summary>"Who" is asked of directors and villains even where the answer is a number of them, or that nobody knows.</summary>
    private static bool IsOfFocus(QuestionReading reading, Proposition proposition) =>
        reading.Focus is QuestionFocus.Who or QuestionFocus.Anything ? proposition.Value is not Place : FocusRule.IsMet(reading.Focus, proposition.Lead, isNamed: true, isSpecific: false);

    private Series? SeriesOf(Subject subject) => subject.Series is { } name ? show.FindSeries(name) : null;
}
