using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>
/// Chooses what a word means that points to several topics: "when is it back" asks for a time, "who is back" and "is Ann back" for people. Where
/// another word points to one of the topics, that one is meant anyway.
/// </summary>
internal static class CueChoice
{
    /// <param name="units">All that a question asks for.</param>
    /// <param name="asked">What its form tells.</param>
    /// <param name="namesSomebody">Whether it names anybody but the show's own hero.</param>
    /// <returns>The same, each with what it points to in this question; with all of it where that leaves nothing.</returns>
    public static List<Unit> Of(List<Unit> units, Asked asked, bool namesSomebody)
    {
        var clear = units.Where(unit => !IsOpen(unit)).SelectMany(unit => unit.Points).Select(point => point.Topic).ToHashSet();
        return units.ConvertAll(unit => IsOpen(unit) && !unit.Points.Any(point => clear.Contains(point.Topic)) ? Of(unit, asked, namesSomebody) : unit);
    }

    private static bool IsOpen(Unit unit) => unit.Points.Select(point => point.Topic).Distinct().Take(2).Count() > 1;

    private static Unit Of(Unit unit, Asked asked, bool namesSomebody)
    {
        bool IsMeant((Topic Topic, Aspect? Aspect) point) => asked.Focus switch
        {
            QuestionFocus.When or QuestionFocus.Day => IsOfTime(point.Topic),
            QuestionFocus.Who => !IsOfTime(point.Topic),
            QuestionFocus.Anything => namesSomebody != IsOfTime(point.Topic),
            _ => true,
        };

        var meant = unit.Points.Where(IsMeant).ToList();
        var dropped = unit.Points.Except(meant).Where(point => point.Aspect is not null).Select(point => Terms.OfAspect(point.Topic.Name, point.Aspect!.Name)).ToList();
        return meant.Count == 0 ? unit : unit with { Points = meant, Terms = [.. unit.Terms.Except(dropped)] };
    }

    /// <summary>Whether a topic asks when something comes about.</summary>
    private static bool IsOfTime(Topic topic) => topic.Aspects.Any(aspect => aspect is { Key: true, Stage: not null });
}
