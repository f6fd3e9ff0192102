using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Topics;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>What a statement says in a typed value, as far as the reading of questions tells: for statements that no rule for articles reads.</summary>
internal static class AskedValue
{
    private static readonly string[] OfPeople = [TopicNames.Villain, TopicNames.Cast, TopicNames.Crew, TopicNames.Directors];

    /// <param name="reading">Of the statement.</param>
    /// <param name="told">Topics of which a value has been read already.</param>
    /// <param name="show">The show's topics.</param>
    public static (Topic Topic, Value Value)? Of(QuestionReading reading, IReadOnlyList<string> told, Show show)
    {
        foreach (var topic in reading.Topics.Where(topic => !told.Contains(topic.Name)))
        {
            if (AspectOf(reading, topic) is { } aspect && ValueOf(reading, topic, aspect) is { } value)
            {
                return (topic, value);
            }
        }

        return null;
    }

    private static Value? ValueOf(QuestionReading reading, Topic topic, Aspect aspect) => reading switch
    {
        { Anchor: { } anchor } when aspect.Stage is not null => new Window(aspect.Name, DayRange.Unknown, Precision.Order, anchor),
        { Periods: [var period] } when aspect.Stage is not null || (reading.Units.Count == 1 && reading.Aspects.Contains(aspect.Name)) => period.As(aspect.Name),
        { People: [] } when aspect is { Exclusive: true, Stage: null } && reading.Aspects.Contains(aspect.Name) && NumberIn(reading) is { } number => new Count(aspect.Name, number),

        // "Ann is the villain": a name and a word for the role, and nothing else.
        { People: { Count: > 0 } people } when reading.Units.All(unit => unit.Kind is UnitKind.Name or UnitKind.Cue) && OfPeople.Contains(topic.Name) && reading.Units.Any(unit => IsRole(unit, aspect)) =>
            new People(aspect.Name, new NameList(people.Select(person => person.Name))),
        _ => null,
    };

    /// <summary>The only number that is not the season's; "one" is seldom meant as a count.</summary>
    private static int? NumberIn(QuestionReading reading)
    {
        var numbers = reading.Numbers.Where(number => number > 1).ToList();
        if (reading is { NamesSubject: true, Subject.Seasons: { } seasons })
        {
            numbers.Remove(seasons.First);
        }

        return numbers is [var only] ? only : null;
    }

    private static bool IsRole(Unit unit, Aspect aspect) => unit.Kind == UnitKind.Cue && (aspect.Name.Equals(unit.Word, StringComparison.OrdinalIgnoreCase) || unit.Terms.Contains(Synonyms.ConceptOf(Stems.Of(aspect.Name))));

    /// <summary>The one that its words point to, else the topic's first question.</summary>
    private static Aspect? AspectOf(QuestionReading reading, Topic topic) =>
        topic.Aspects.FirstOrDefault(aspect => reading.Aspects.Contains(aspect.Name)) ?? topic.Aspects.FirstOrDefault(aspect => aspect.Key);
}
