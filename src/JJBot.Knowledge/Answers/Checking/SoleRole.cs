using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>"Only as a writer", "a writer and nothing more": goes against whoever tells of a second post. "The only writer" says something else.</summary>
internal static class SoleRole
{
    private static readonly PhraseTable Sole = PhraseTable.AsTyped("""
        only/just/merely/purely/solely/simply/strictly/exclusively as? a/an/the?
        nothing more/else/but
        no more than
        not also
        """);

    /// <param name="assertion">What is said.</param>
    /// <param name="claim">Who holds which posts.</param>
    /// <param name="concepts">What words stand for.</param>
    public static bool GoesAgainst(Assertion assertion, Claim claim, Concepts concepts)
    {
        if (claim.Value is not People told || told.Aspect.Split(" and ") is not [_, _, ..] roles || !IsIn(assertion.Reading.Statement))
        {
            return false;
        }

        var people = assertion.Concepts.Where(concept => concept.Person is not null).Select(concept => concept.Word).ToList();
        var said = assertion.Concepts.Select(concept => concept.Word).ToHashSet();
        var held = roles.Count(role => concepts.Of(role).All(concept => said.Contains(concept.Word)));
        return people.Count > 0 && people.TrueForAll(told.Names.Contains) && held > 0 && held < roles.Length;
    }

    private static bool IsIn(string statement)
    {
        var line = new QuestionLine(statement, QuestionTokens.Of(statement));
        return Enumerable.Range(0, line.Count).Any(at => line.WordAt(at - 1) is not ("not" or "the" or "a" or "an") && Sole.EndAt(line, at) > at);
    }
}
