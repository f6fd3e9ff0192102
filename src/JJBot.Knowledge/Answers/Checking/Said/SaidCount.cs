using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking.Said;

/// <summary>"Down to 8 episodes": a number right before what is counted.</summary>
internal static class SaidCount
{
    public static (Topic Topic, Value Value)? Of(string statement, Show show)
    {
        var tokens = QuestionTokens.Of(statement);
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (SmallNumbers.Cardinal(tokens[at].Word) is > 1 and { } number && Counted(tokens[at + 1].Stem, show) is var (topic, aspect))
            {
                return (topic, new Count(aspect.Name, number));
            }
        }

        return null;
    }

    private static (Topic Topic, Aspect Aspect)? Counted(string stem, Show show) => show.Topics
        .SelectMany(topic => topic.Aspects.Select(aspect => ((Topic Topic, Aspect Aspect)?)(topic, aspect)))
        .FirstOrDefault(pair => pair is { Aspect: { Exclusive: true, Stage: null } } && Stems.Of(pair.Value.Aspect.Name) == stem);
}
