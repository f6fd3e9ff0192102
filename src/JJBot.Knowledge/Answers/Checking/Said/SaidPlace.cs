using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Topics;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking.Said;

/// <summary>"They shoot it in toronto": a city, told where something is made.</summary>
internal static class SaidPlace
{
    public static (Topic Topic, Value Value)? Of(QuestionReading reading, Show show) =>
        show.FindTopic(TopicNames.Production) is { } topic
        && topic.Aspects.FirstOrDefault(aspect => aspect.Stage is null && reading.Aspects.Contains(aspect.Name) && reading.Units.Any(unit => PointsTo(unit, topic, aspect))) is { } place
        && Cities.In(reading.Statement) is { } city
            ? (topic, new Place(place.Name, city))
            : null;

    private static bool PointsTo(Unit unit, Topic topic, Aspect aspect) => unit.Points.Any(point => point.Topic == topic && point.Aspect == aspect);
}
