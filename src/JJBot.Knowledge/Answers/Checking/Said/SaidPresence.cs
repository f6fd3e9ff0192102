using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Answers.Checking.Said;

/// <summary>"Ann is in season 2", "Ann returns": that somebody is there, in whatever part.</summary>
internal static class SaidPresence
{
    /// <summary>What stands for any part at all.</summary>
    public const string AnyPart = "being in it";

    private static readonly PhraseTable Being = PhraseTable.AsTyped("""
        in/on/from/for the/it/this? cast/show/season/series?
        part/member of
        appear/appears/appeared/return/returns/returned/returning/star/stars/starred/starring/cameos/cameo/features/featured
        back
        confirmed/announced/set for
        comes/coming/come/came back
        shows/show/showed/pops/pop/popped up
        """);

    /// <summary>Who is said to be there; null where the statement says anything else.</summary>
    public static People? Of(QuestionReading reading)
    {
        var isOnlyThat = reading is { People.Count: > 0, Periods: [], Anchor: null } && reading.People.All(person => person.IsCharacter == reading.People[0].IsCharacter) && reading.Units.All(unit => unit.Kind == UnitKind.Name || unit.Points.Any(point => point.Topic.Name == TopicNames.Cast));
        var line = new QuestionLine(reading.Statement, QuestionTokens.Of(reading.Statement));
        return isOnlyThat && Being.IsIn(line, from: 1)
            ? new People(AnyPart, new NameList(reading.People.Select(person => person.Name)))
            : null;
    }

    /// <summary>Everybody whom a claim on the cast puts there, with the part.</summary>
    public static People Told(People told) => told with { Names = new NameList([.. told.Names, told.Aspect]) };
}
