using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>"Ann has been officially announced as the lead" says that Ann is the lead: how firmly that stands is what the check tells.</summary>
internal static class Announced
{
    private static readonly PhraseTable Forms = PhraseTable.AsTyped("""
        has/have/had been now/just/already/finally? officially/formally/publicly? announced/confirmed/revealed/unveiled/named/introduced/presented/established as
        is/was/were/are/got now/just/already/finally? officially/formally/publicly? announced/confirmed/revealed/unveiled/named/introduced/presented/established as
        is/are/was/were confirmed/announced/revealed/said/rumored/rumoured/reported/expected to be
        turns/turned out to be
        """);

    /// <summary>The statement with a plain "is" in its place; the statement itself where nothing is announced so.</summary>
    public static string Plainly(string statement)
    {
        var line = new QuestionLine(statement, QuestionTokens.Of(statement));
        for (var at = 1; at < line.Count; at++)
        {
            if (Forms.EndAt(line, at) is var end && end > at && end < line.Count)
            {
                return $"{statement[..line.Tokens[at].Start]}is {statement[line.Tokens[end].Start..]}";
            }
        }

        return statement;
    }
}
