namespace JJBot.Knowledge.Answers.Asking.Reading.Framing;

/// <summary>Finds who is said to have said something, where it is nobody in particular: "this one guy at my work keeps saying that".</summary>
/// <param name="names">The show's: whoever has one is no mere "someone".</param>
internal sealed class Teller(ShowNames names)
{
    /// <summary>How many words may say who says it: "this one guy at my work keeps saying".</summary>
    private const int LongestTeller = 8;

    private static readonly HashSet<string> Tellers =
        [.. "someone somebody people person anyone everyone everybody guy dude friend they he she fan bro user post tweet reddit twitter tiktok tumblr facebook youtube discord internet rumor rumour mate buddy cousin brother sister sis mom mum dad wife husband girlfriend boyfriend gf bf roommate coworker colleague boss teacher uncle aunt kid pal homie bestie rando randos stranger commenter poster redditor leaker insider lad chick girl man woman folk some lot bunch thread comment video podcast youtuber streamer mod member chat server comment wikipedia wiki imdb fandom google chatgpt".Split(' ')];

    private static readonly HashSet<string> Beginnings = ["my", "some", "this", "that", "a", "an", "one", "our", "another", "several", "many", "multiple", "most"];

    private static readonly HashSet<string> Telling =
        [.. "say swear claim post tell think insist tweet write reckon believe argue mention state bet guess assume figure maintain suggest comment convince convinced sure adamant certain saying told thinks thought assert allege declare heard read".Split(' ')];

    /// <summary>Behind the verb of "some guy swears"; where nobody without a name tells anything, the place itself.</summary>
    public int VerbEnd(QuestionLine line, int begin)
    {
        if (StatementFrame.IsAsking(line.WordAt(begin)) || StatementFrame.IsAuxiliary(line, begin, names))
        {
            return begin;
        }

        var isTeller = Beginnings.Contains(line.WordAt(begin));
        for (var at = begin; at < Math.Min(begin + LongestTeller, line.Count) && names.At(line.Stems.AsSpan(at)) is null; at++)
        {
            if (isTeller && at > begin && IsTelling(line, at))
            {
                return at + 1;
            }

            if (StatementFrame.IsAuxiliary(line.WordAt(at)) && line.WordAt(at + 1) != "been" && !IsTelling(line, at + 1))
            {
                break;
            }

            isTeller |= Tellers.Contains(line.WordAt(at)) || Tellers.Contains(line.StemAt(at));
        }

        return begin;
    }

    private static bool IsTelling(QuestionLine line, int at) => Telling.Contains(line.WordAt(at)) || Telling.Contains(line.StemAt(at));

    /// <summary>"a post saying that", "from a friend that".</summary>
    public static int LinksEnd(QuestionLine line, int at)
    {
        for (var end = at; ; at = end)
        {
            end = Math.Max(FramePatterns.Links.EndAt(line, at), FramePatterns.Places.EndAt(line, at));
            if (end == at && Telling.Contains(line.StemAt(at)) && line.WordAt(at) is not ("post" or "bet"))
            {
                end = at + 1;
            }

            if (end == at)
            {
                return at;
            }
        }
    }
}
