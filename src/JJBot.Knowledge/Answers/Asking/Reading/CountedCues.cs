using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>"a bunch of baddies": a word that points to a topic which tells the number of something points to that number where it is counted.</summary>
internal static class CountedCues
{
    private const string Number = "number of ";

    private static readonly PhraseTable Before = PhraseTable.Of("""
        =bunch/=couple/=handful/=pair of
        =several/=multiple/=few/=many/=various
        =more than one/1
        """);

    /// <summary>The unit as it is meant at a place.</summary>
    /// <param name="unit">Of the word that begins at the place.</param>
    /// <param name="line">The question.</param>
    /// <param name="at">The place.</param>
    public static Unit Of(Unit unit, QuestionLine line, int at) =>
        unit.Points is [{ Aspect: null, Topic: var topic }] && topic.Aspects.FirstOrDefault(aspect => aspect.Name.StartsWith(Number, StringComparison.Ordinal)) is { } counted && IsCounted(line, at)
            ? unit with { Terms = [Terms.OfAspect(topic.Name, counted.Name)], Points = [(topic, counted)] }
            : unit;

    /// <summary>A word may stand between: "several new foes".</summary>
    private static bool IsCounted(QuestionLine line, int at) =>
        Before.StartBefore(line, at) < at || Before.StartBefore(line, at - 1) < at - 1;
}
