using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Topics;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking.Said;

/// <summary>"They are already filming", "it is being made", "has wrapped": how far a production has come, with no day to it.</summary>
internal static class SaidStage
{
    private static readonly string Finished = Synonyms.ConceptOf("finish");

    private static readonly PhraseTable UnderWay = PhraseTable.AsTyped("""
        is/are/was/were/already/currently/now/still/been not? already/currently/now/still/actually/just? filming/shooting/filmed/shot/underway/begun/started/being/rolling filmed/shot/made/produced?
        has/have/had/did not? already/finally/officially/even/just? begun/started/wrapped/finished/begin/start/wrap/finish/completed/gone
        already/just/finally/officially started/began/begun/wrapped/finished/completed
        started/began/wrapped/finished/completed filming/shooting/production
        in production/development
        in the works
        under way
        being made/filmed/shot/produced
        done/finished filming/shooting
        """);

    private static readonly PhraseTable Making = PhraseTable.AsTyped("""
        being made/produced
        in production/development
        in the works
        """);

    private static readonly HashSet<string> Coming = ["will", "going", "plan", "plans", "planned", "soon", "next", "supposed", "expected", "due", "would", "might", "may", "could"];

    public static (Topic Topic, Value Value)? Of(QuestionReading reading, Show show)
    {
        var line = new QuestionLine(reading.Statement, QuestionTokens.Of(reading.Statement));
        if (reading is { Periods: [_, ..] } or { Anchor: not null } || line.Tokens.Any(token => Coming.Contains(token.Word)) || !UnderWay.IsIn(line))
        {
            return null;
        }

        var pointed = reading.Units.Where(unit => unit.Kind == UnitKind.Cue).Select(Stages).Where(stages => stages.Count > 0).ToList();
        var meant = pointed.Count > 0 ? pointed.Aggregate((one, other) => [.. one.Intersect(other)]) : Making.IsIn(line) ? StagesOf(show) : [];
        var isFinished = reading.Units.Any(unit => unit.Terms.Contains(Finished));
        var ordered = meant.OrderBy(stage => stage.Aspect.Stage).ToList();
        return ordered.Count == 0 ? null : Said(isFinished ? ordered[^1] : ordered[0]);
    }

    private static (Topic Topic, Value Value) Said((Topic Topic, Aspect Aspect) stage) =>
        (stage.Topic, new Window(stage.Aspect.Name, DayRange.Unknown, Precision.Publication));

    private static List<(Topic Topic, Aspect Aspect)> Stages(Unit unit) =>
        [.. unit.Points.Where(point => point is { Topic.Name: TopicNames.Production, Aspect.Stage: not null }).Select(point => (point.Topic, point.Aspect!))];

    private static List<(Topic Topic, Aspect Aspect)> StagesOf(Show show) =>
        show.FindTopic(TopicNames.Production) is { } topic ? [.. topic.Aspects.Where(aspect => aspect.Stage is not null).Select(aspect => (topic, aspect))] : [];
}
