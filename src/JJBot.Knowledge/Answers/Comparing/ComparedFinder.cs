using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>Finds what a comparison is about: by the value that it names, by its topic, by its words, or side by side.</summary>
internal sealed class ComparedFinder
{
    private readonly Show show;
    private readonly Vocabulary vocabulary;
    private readonly ComparedSubject subjects;
    private readonly ComparedByWords byWords;

    public ComparedFinder(Show show)
    {
        (this.show, vocabulary) = (show, new Vocabulary(show));
        subjects = new ComparedSubject(show, vocabulary);
        byWords = new ComparedByWords(show, vocabulary, subjects);
    }

    /// <param name="reading">A question that compares.</param>
    /// <param name="found">What claims are found by.</param>
    /// <param name="sight">What the asker sees.</param>
    /// <returns>A view, and what of it is compared; null where nothing is found.</returns>
    public Ground? Find(QuestionReading reading, Retrieval found, Sight sight)
    {
        var sides = reading.Sides.Where(SaysSomething).Select(side => OfOne(side, found, sight)).OfType<Ground>().ToList();
        return sides.Count > 0 ? OfSides(reading, sides, found, sight) : OfOne(reading, found, sight);
    }

    /// <summary>"another that it is done": a side of which nothing is understood is as good as none.</summary>
    private static bool SaysSomething(QuestionReading side) => side.Units.Count > 0 || side.Periods.Count > 0 || side.Anchor is not null;

    private Ground? OfOne(QuestionReading reading, Retrieval found, Sight sight)
    {
        var asked = reading.Topics.Count == 0 && (reading.Form == QuestionForm.Agreement || !reading.Units.Any(unit => unit.Kind == UnitKind.Whose)) && (reading.Periods.Count > 0 || reading.Anchor is not null) ? reading with { Topics = [Dated()] } : reading;
        if (asked.Periods.Count > 1)
        {
            // "2018 or spring 2018?": the more exact one is what they may not agree on.
            asked = asked with { Periods = [asked.Periods.FirstOrDefault(period => asked.Periods.All(other => other.Days.Contains(period.Days))) ?? asked.Periods[0]] };
        }

        if (AskedValue.Of(asked, [], show) is var (topic, value) && value is not People)
        {
            return OfTopic(asked, topic, value, sight, proposition => proposition.Value.Aspect == value.Aspect);
        }

        if (TopicPart.AsksForWord(asked) && byWords.Find(asked, found, sight) is { } worded)
        {
            return worded;
        }

        if (asked.Units.All(unit => unit.Kind is UnitKind.Cue or UnitKind.Whose) && TopicPart.Of(asked) is [var part, ..])
        {
            return OfTopic(asked, part.Topic, null, sight, proposition => part.Aspects.Contains(proposition.Value.Aspect));
        }

        return asked is { Units: [], NamesSubject: true } ? OfTopic(asked, Dated(), null, sight, IsKey) : byWords.Find(asked, found, sight);
    }

    private Ground? OfTopic(QuestionReading reading, Topic topic, Value? value, Sight sight, Func<Proposition, bool> isAsked)
    {
        var subject = subjects.Of(reading, topic.Name);
        return Ground.Of(reading, value, sight.View(topic.Name, subject.Series, reading.AsOf), view =>
        {
            var ofTopic = Standing.Order(view.Web.Propositions.Where(proposition => proposition.Lead.Topic == topic.Name && vocabulary.Holds(proposition.Lead.Subject, subject))).ToList();
            var asked = ofTopic.FindAll(proposition => isAsked(proposition));
            var focused = asked.FindAll(proposition => FocusRule.IsMet(reading.Focus, proposition.Lead, isNamed: true, isSpecific: false));
            return (subject, focused.Count > 0 ? focused : asked.Count > 0 ? asked : ofTopic.FindAll(IsKey));
        });
    }

    private bool IsKey(Proposition proposition) => vocabulary.AspectOf(proposition.Lead) is { Key: true };

    private Ground? OfSides(QuestionReading reading, List<Ground> sides, Retrieval found, Sight sight)
    {
        var told = sides.ConvertAll(side => side.Compared(side.View).Propositions.SelectMany(proposition => proposition.Claims).Distinct().ToList());
        var claims = told.SelectMany(side => side).Distinct().ToList();
        var ground = Ground.Of(reading, null, sight.ViewOf(claims.Concat(found.Beside(claims, reading.AsOf)).Distinct(), reading.AsOf), view =>
        {
            var meeting = Meeting(view, claims);
            return (meeting.Count > 0 ? reading.SubjectFor(meeting[0], vocabulary) : reading.Subject, sides.Count > 1 ? meeting : OtherAnswers.With(meeting, view));
        });
        return ground is null ? null : ground with { Compared = view => ground.Compared(view) with { Sides = [.. told.Select(side => Meeting(view, side)).Where(side => side.Count > 0)] } };
    }

    private static List<Proposition> Meeting(ClaimView view, List<Claim> claims) =>
        Standing.Order(view.Web.Propositions.Where(proposition => proposition.Claims.Any(claims.Contains))).ToList();

    /// <summary>The topic that a mere date or order speaks of: that of a release.</summary>
    private Topic Dated() => show.Topics.FirstOrDefault(topic => topic.IsOfRelease) ?? show.Topics[0];
}
