using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>Answers questions that compare sources rather than ask for a fact.</summary>
internal sealed class Comparisons(Show show)
{
    private const int MostFound = 100;
    private const int MostBeside = 400;

    private readonly Vocabulary vocabulary = new(show);
    private readonly ShowNames names = new(show);

    /// <summary>Whether a question compares sources.</summary>
    public static bool Are(QuestionForm form) => form is QuestionForm.Agreement or QuestionForm.Origins or QuestionForm.WhoFirst or QuestionForm.WhatChanged;

    /// <param name="reading">A question that compares.</param>
    /// <param name="found">What claims are found by.</param>
    /// <param name="sight">What the asker sees.</param>
    public PendingAnswer Answer(QuestionReading reading, Retrieval found, Sight sight)
    {
        var asked = reading.Topics.Count == 0 && (reading.Periods.Count > 0 || reading.Anchor is not null) ? reading with { Topics = [Dated()] } : reading;
        if (asked.Periods.Count > 1)
        {
            // "2018 or spring 2018?": the more exact one is what they may not agree on.
            asked = asked with { Periods = [asked.Periods.FirstOrDefault(period => asked.Periods.All(other => other.Days.Contains(period.Days))) ?? asked.Periods[0]] };
        }

        if (AskedValue.Of(asked, [], show) is var (topic, value))
        {
            return Pending(asked, topic, value, sight, proposition => proposition.Value.Aspect == value.Aspect);
        }

        if (asked.Units.All(unit => unit.Kind == UnitKind.Cue) && TopicPart.Of(asked) is [var part, ..])
        {
            return Pending(asked, part.Topic, null, sight, proposition => part.Aspects.Contains(proposition.Value.Aspect));
        }

        return ByWords(asked, found, sight);
    }

    private PendingAnswer Pending(QuestionReading reading, Topic topic, Value? value, Sight sight, Func<Proposition, bool> isAsked)
    {
        var subject = reading.NamesSubject ? reading.Subject : show.SubjectOf(topic, reading.Subject.Series is { } name ? show.FindSeries(name) : null, null);
        return new PendingAnswer(sight.View(topic.Name, subject.Series, reading.AsOf), view =>
        {
            var ofTopic = Standing.Order(view.Web.Propositions.Where(proposition => proposition.Lead.Topic == topic.Name && vocabulary.Holds(proposition.Lead.Subject, subject))).ToList();
            var propositions = ofTopic.FindAll(proposition => isAsked(proposition));
            return Answer(reading, new Compared(subject, value, propositions.Count > 0 ? propositions : ofTopic.FindAll(IsKey), view));
        });
    }

    private bool IsKey(Proposition proposition) => vocabulary.AspectOf(proposition.Lead) is { Key: true };

    /// <summary>What is compared is found by its words: the claims that meet most of them, and what answers the same question.</summary>
    private PendingAnswer ByWords(QuestionReading reading, Retrieval found, Sight sight)
    {
        var coverage = new Coverage(reading.Units, QuestionFocus.Anything, new ClaimLookup(names, sight.SourceOf));
        var near = reading.Units.Count == 0 ? [] : found.Find(reading, MostFound).Select(one => one.Claim).Where(claim => coverage.Of(claim) >= Coverage.Least).ToList();
        if (near.Count == 0)
        {
            return PendingAnswer.Of(NoAnswer.NoClaim(reading, []));
        }

        return new PendingAnswer(sight.ViewOf(near.Concat(found.Beside(near, reading.AsOf, MostBeside)).Distinct(), reading.AsOf), view =>
        {
            var meeting = Standing.Order(view.Web.Propositions.Where(proposition => proposition.Claims.Any(claim => coverage.Of(claim) >= Coverage.Least)))
                .OrderByDescending(proposition => proposition.Claims.Max(coverage.ToThePoint))
                .ToList();
            return Answer(reading, new Compared(meeting.Count > 0 ? SubjectOf(reading, meeting[0]) : reading.Subject, null, meeting, view));
        });
    }

    private Answer Answer(QuestionReading reading, Compared compared)
    {
        var narrowed = reading.Form == QuestionForm.Agreement ? compared : Narrowed(compared);
        var comparison = reading.Form switch
        {
            QuestionForm.Agreement => new Agreement(show, vocabulary).Of(narrowed),
            QuestionForm.Origins => new CommonOrigin(show, vocabulary).Of(narrowed),
            QuestionForm.WhoFirst => new FirstWord(show, vocabulary).Of(narrowed),
            _ => new Change(show, vocabulary).Of(narrowed),
        };
        return comparison is null ? NoAnswer.NoClaim(reading, []) : Written(reading, compared, comparison);
    }

    /// <summary>Where the question names a value, what says that value, or says it more exactly; all of it where nothing does.</summary>
    private Compared Narrowed(Compared compared)
    {
        if (compared.Said is not { } said)
        {
            return compared;
        }

        var values = new ValueFit(vocabulary, ReleaseDays.Unknown);
        var saying = compared.Propositions.Where(proposition => values.Of(said, proposition.Value, isExclusive: true) is Fit.Same or Fit.Closer or Fit.Looser).ToList();
        return saying.Count == 0 ? compared : compared with { Propositions = [.. saying.OrderBy(proposition => values.Of(said, proposition.Value, isExclusive: true))] };
    }

    private Answer Written(QuestionReading reading, Compared compared, Comparison comparison)
    {
        var (lines, citations) = new LineWriter(compared.Web, compared.View.Sources, vocabulary, show, compared.Subject).Write(comparison.Lines);
        var best = comparison.Lines[0].Proposition;
        return new Answer
        {
            Kind = AnswerKind.Answer,
            Topic = show.FindTopic(best.Lead.Topic),
            Subject = compared.Subject,
            Status = best.Status,
            Headline = Decide.Dated(comparison.Headline, reading.AsOf, staleSince: null),
            Lines = lines,
            Citations = citations,
            Freshness = Decide.FreshnessOf([.. comparison.Lines.Select(line => line.Proposition)], compared.View.Sources, possiblyLater: 0),
            AsOf = reading.AsOf,
        };
    }

    /// <summary>The topic that a mere date or order speaks of: that of a release.</summary>
    private Topic Dated() => show.Topics.FirstOrDefault(topic => topic.Aspects.Any(aspect => aspect is { Key: true, Exclusive: true, Stage: not null })) ?? show.Topics[0];

    private Subject SubjectOf(QuestionReading reading, Proposition best) =>
        best.Lead.Subject.Series is null || vocabulary.Holds(best.Lead.Subject, reading.Subject) ? reading.Subject : best.Lead.Subject;
}
