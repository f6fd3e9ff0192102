using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Topics;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking.Said;

/// <summary>What a statement says in a typed value: who plays whom, who is there, where it is made, how far it has come; else what its words for a topic tell.</summary>
internal static class SaidValue
{
    /// <param name="reading">Of the statement.</param>
    /// <param name="people">Who it says plays whom or is there, or null.</param>
    /// <param name="told">Topics of which a value has been read already.</param>
    /// <param name="show">The show's topics.</param>
    public static (Topic Topic, Value Value)? Of(QuestionReading reading, People? people, IReadOnlyList<string> told, Show show)
    {
        if (people is not null && show.FindTopic(TopicNames.Cast) is { } cast)
        {
            return (cast, people);
        }

        var made = told.Contains(TopicNames.Production) ? null : SaidPlace.Of(reading, show) ?? SaidStage.Of(reading, show);
        return made ?? SaidCount.Of(reading.Statement, show) ?? AskedValue.Of(reading, told, show);
    }
}
