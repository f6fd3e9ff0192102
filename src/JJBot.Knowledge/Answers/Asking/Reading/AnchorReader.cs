using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells before or after which series a question asks for something: "after the other one, or before it".</summary>
internal sealed class AnchorReader(Show show)
{
    private const string Series = "=series/=show/=shows/=one/=title/=programme/=program";
    private const string Next = "right/directly/straight/immediately/next/out";
    private const string Come = "be/come/air/premiere/release/launch/arrive/drop/follow";

    private static readonly PhraseTable Following = PhraseTable.Of($"""
        which/what {Series} ... after/follow/following/next
        what {Come} {Next}? after/following
        what/which ... =comes/=come/=came/=follows/=followed {Next}? after/following
        what/which =follows/=followed
        """);

    /// <summary>Whether it asks which series it is that stands after another.</summary>
    public static bool AsksWhatFollows(QuestionLine line) => Following.In(line).Any();

    /// <summary>Null where the name is not that of another series, or is named for something else.</summary>
    public Anchor? Of(QuestionLine line, FoundName name)
    {
        if (name.Name.Series is not { } series || series == show.Series[0])
        {
            return null;
        }

        return (name.Preposition(line), line.WordAt(name.End)) switch
        {
            ("before", _) => new Anchor(AnchorOrder.Before, series.Name),
            ("until", _) when line.Has(stem => stem == "long") => null,
            ("after" or "until" or "once" or "since" or "following" or "follows" or "followed", _) => new Anchor(AnchorOrder.After, series.Name),
            (_, "first") when IsRest(line, name.End + 1) => new Anchor(AnchorOrder.After, series.Name),
            _ => null,
        };
    }

    /// <summary>What says before or after has been understood.</summary>
    public static void TakeOrder(QuestionLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.WordAt(at) is "before" or "after" or "until" or "once" or "since" or "first" or "ahead" or "prior" or "following")
            {
                line.Take(at, 1);
            }
        }
    }

    /// <summary>"watch it first", but not "when did it first air".</summary>
    private static bool IsRest(QuestionLine line, int at) => at >= line.Count || line.Tokens[at].BeginsClause || PlainWords.IsGrammar(line.WordAt(at));
}
