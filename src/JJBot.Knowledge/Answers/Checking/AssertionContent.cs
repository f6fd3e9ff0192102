using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Checking.Said;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Tells what of the words of a statement a claim has to speak of to say the same.</summary>
internal sealed class AssertionContent(Concepts concepts)
{
    /// <summary>
    /// Where claims are compared by words alone. Several names alone say nothing of anybody, and one word that points to a topic says little:
    /// every claim of the topic may have it. That nothing is known of a thing is said with one.
    /// </summary>
    /// <param name="reading">Of the statement.</param>
    /// <param name="all">All that it speaks of.</param>
    /// <param name="said">Its mood.</param>
    /// <param name="speaker">Who is said to have said it, or null.</param>
    /// <returns>Nothing where that is too little to compare by.</returns>
    public static IReadOnlyList<Concept> InWords(QuestionReading reading, IReadOnlyList<Concept> all, SaidMood said, string? speaker)
    {
        List<Concept> content = [.. all.Where(concept => !IsSubject(concept, reading.Subject) && concept.Word != speaker && !said.Words.Contains(concept.Word))];
        var isCue = content is [var only] && reading.Units.Any(unit => unit.Kind == UnitKind.Cue && unit.Terms.Contains(only.Word));
        var isEnough = content.Exists(concept => !concept.IsName)
            ? said.Mood == Mood.Open || !isCue || all.Any(concept => concept.Person is not null)
            : content is [{ Person.IsCharacter: false } named] && (reading.Units.Count <= 1 || named.IsPlaced);
        return isEnough ? content : [];
    }

    /// <summary>
    /// Names and words that a typed value does not hold: what they add has to be met as well. Where it is said what comes out or is
    /// made, mere exclamations are let pass; where it is not, any unknown word may be it.
    /// </summary>
    public IReadOnlyList<Concept> Beyond(Assertion assertion, Value value)
    {
        var names = value is People people ? string.Join(", ", people.Names) : Wording.Of(value);
        var held = concepts.Of($"{value.Aspect}, {names}, {value.Detail}, {assertion.Speaker}").Select(concept => concept.Word).ToHashSet();
        var isNamed = assertion.Reading.NamesSubject || assertion.Concepts.Any(concept => concept.Series?.Name == assertion.Subject.Series);
        var words = assertion.Reading.Units.Where(unit => unit.Kind == UnitKind.Word && (unit.IsRequired || !isNamed)).SelectMany(unit => unit.Terms).ToHashSet();
        return [.. assertion.Concepts
            .Where(concept => concept.IsName || concept.IsPlaced || words.Contains(concept.Word))
            .Where(concept => !held.Contains(concept.Word) && !IsSubject(concept, assertion.Subject))];
    }

    /// <summary>A name of the series that is spoken of; where its hero has the same name, a claim need not name either.</summary>
    private static bool IsSubject(Concept concept, Subject subject) => concept.Series?.Name == subject.Series;
}
