using JJBot.Knowledge.Answers.Asking.Reading.Framing;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells by the question word what kind of thing is asked for.</summary>
internal static class QuestionWords
{
    /// <summary>The last question word counts: "where is my hero, when is it out" asks when. The noun of "which character" is taken.</summary>
    public static QuestionFocus Take(QuestionLine line)
    {
        var focus = QuestionFocus.Anything;
        for (var at = 0; at < line.Count; at++)
        {
            focus = line.IsFree(at) ? At(line, at) ?? focus : focus;
            if (line.WordAt(at) is "what" or "which" && Of(line.StemAt(at + 1)) is not null)
            {
                // "which character" has said what it asks for.
                line.Take(at + 1, 1);
            }
            else if (line.StemAt(at) == "wait" && focus == QuestionFocus.When)
            {
                // "how long do we have to wait" asks when it is out.
                line.Take(at, 1);
            }
        }

        if (focus == QuestionFocus.Anything && !line.Tokens.Any(token => StatementFrame.IsAsking(token.Word)) && !line.Tokens.Any(token => StatementFrame.IsAuxiliary(token.Word)))
        {
            // "filming location please": a noun asks where no word does.
            focus = line.Stems.Select(OfNoun).OfType<QuestionFocus?>().FirstOrDefault() ?? focus;
        }

        // "the exact day or just the year" takes either.
        return focus == QuestionFocus.Day && line.Has(stem => stem is "year" or "month") ? QuestionFocus.When : focus;
    }

    private static QuestionFocus? At(QuestionLine line, int at) => (line.WordAt(at), line.StemAt(at + 1)) switch
    {
        ("who" or "whom" or "whose", _) => QuestionFocus.Who,
        ("when", "exact" or "exactly") or ("exact" or "exactly" or "specific", "date" or "day" or "when") => QuestionFocus.Day,
        ("when", _) => QuestionFocus.When,
        ("where", _) => QuestionFocus.Where,
        ("why", _) or ("reason", _) or ("how", "come") => QuestionFocus.Why,
        ("how", "many") => QuestionFocus.HowMany,
        ("how", "much") when line.WordAt(at + 2) == "of" => QuestionFocus.HowMany,
        ("how", "much") => QuestionFocus.HowMuch,
        ("how", "long") when line.WordAt(at + 2) is "until" or "before" || line.Has(stem => stem == "wait") => QuestionFocus.When,
        ("how", "long") => line.Has(stem => stem == "episode") ? QuestionFocus.HowLong : QuestionFocus.HowMany,
        ("how", "old" or "tall" or "high" or "rich" or "heavy" or "expensive") => QuestionFocus.HowMuch,
        ("how", "soon") => QuestionFocus.When,
        ("what", "time") when line.WordAt(at + 2) is not ("of" or "frame" or "period") || line.WordAt(at + 3) == "day" => QuestionFocus.Hour,
        ("what" or "which", "hour") => QuestionFocus.Hour,
        ("what" or "which", "point" or "moment") when line.WordAt(at - 1) is "at" or "by" => QuestionFocus.When,
        ("any", "date" or "day" or "month" or "year") => QuestionFocus.When,
        ("how", "far") when line.WordAt(at + 2) is "off" or "away" or "out" => QuestionFocus.When,
        ("what" or "which", var noun) => Of(noun) ?? QuestionFocus.Anything,
        ("stand", "for") or ("short", "for") => QuestionFocus.Meaning,
        ("mean", "") when line.Has(stem => stem == "what") => QuestionFocus.Meaning,
        _ => null,
    };

    /// <summary>What a noun asks for by itself.</summary>
    private static QuestionFocus? OfNoun(string noun) => noun switch
    {
        "date" or "year" or "month" => QuestionFocus.When,
        "city" or "street" or "location" => QuestionFocus.Where,
        _ => null,
    };

    private static QuestionFocus? Of(string noun) => noun switch
    {
        "person" or "guy" or "character" or "role" or "performer" or "player" => QuestionFocus.Who,
        "day" => QuestionFocus.Day,
        "date" or "year" or "month" or "time" or "spring" or "summer" or "autumn" or "fall" or "winter" or "quarter" or "half" or "season" or "window" => QuestionFocus.When,
        "city" or "place" or "street" or "country" or "location" or "state" => QuestionFocus.Where,
        _ => null,
    };
}
