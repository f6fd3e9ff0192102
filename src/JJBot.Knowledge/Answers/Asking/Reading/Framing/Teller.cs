using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading.Framing;

/// <summary>Finds who is said to have said something, where it is nobody in particular: "this one guy at my work keeps saying that".</summary>
/// <param name="names">The show's: whoever has one is no mere "someone".</param>
internal sealed class Teller(ShowNames names)
{
    /// <summary>How many words may say who says it: "this one guy at my work keeps saying".</summary>
    private const int LongestTeller = 10;

    private static readonly HashSet<string> Beginnings = ["my", "some", "this", "that", "a", "an", "one", "our", "another", "several", "many", "multiple", "most"];

    /// <summary>Words between an auxiliary and the verb of saying: "has never been so sure".</summary>
    private const int FarthestVerb = 3;

    /// <summary>Tell what somebody says without a verb of saying.</summary>
    private static readonly PhraseTable Quoting = PhraseTable.AsTyped("""
        goes/go/went !to/back/on/by/with/into/through/after/out/away/crazy/mad/off/down/up/for/from/in/over/under/around/and/wild/dark/ahead/home/missing/viral/against
        go/goes/going/went on about how?
        is/are/was/were/be all? like
        not/never shut/shuts up about how?
        have/has/had me/us/you/everyone/people believe/believing/thinking
        of the opinion/belief
        has/have/had it that
        under the impression
        """);

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
            if (isTeller && at > begin && SayingEnd(line, at) is var saying && saying > at)
            {
                return saying;
            }

            if (StatementFrame.IsAuxiliary(line.WordAt(at)) && !IsTellingSoon(line, at))
            {
                break;
            }

            // "the guy who runs the shop says"
            if (StatementFrame.IsAsking(line.WordAt(at)) && !(FrameSayers.Has(line.WordAt(at - 1)) && line.WordAt(at) is "who" or "which" or "whose"))
            {
                break;
            }

            isTeller |= FrameSayers.Has(line.WordAt(at));
        }

        return begin;
    }

    /// <summary>Behind "according to my cousin"; the place itself where nobody without a name is told of so.</summary>
    public int AccordingEnd(QuestionLine line, int begin)
    {
        var at = (line.WordAt(begin), line.WordAt(begin + 1)) switch
        {
            ("according", "to") => begin + 2,
            ("per", _) => begin + 1,
            _ => begin,
        };
        var end = begin;
        while (at > begin && at < Math.Min(begin + LongestTeller, line.Count) && names.At(line.Stems.AsSpan(at)) is null && !(end > begin && line.Tokens[at].BeginsClause)
            && (FrameSayers.Has(line.WordAt(at)) || FrameSayers.IsPlace(line.WordAt(at)) || FrameWords.Hold(line.WordAt(at))))
        {
            at++;
            end = FrameSayers.Has(line.WordAt(at - 1)) || FrameSayers.IsPlace(line.WordAt(at - 1)) ? at : end;
        }

        return end;
    }

    private static int SayingEnd(QuestionLine line, int at) => Math.Max(Quoting.EndAt(line, at), FrameWords.Tell(line.WordAt(at)) ? at + 1 : at);

    /// <summary>Whether an auxiliary belongs to a verb of saying: "is pretty sure", "has been telling".</summary>
    private static bool IsTellingSoon(QuestionLine line, int auxiliary)
    {
        var at = auxiliary + 1;
        while (at < auxiliary + FarthestVerb && SayingEnd(line, at) == at && FrameWords.Hold(line.WordAt(at)) && !FrameSayers.Has(line.WordAt(at)))
        {
            at++;
        }

        return SayingEnd(line, at) > at;
    }

    /// <summary>"a post saying that", "from a friend that".</summary>
    public static int LinksEnd(QuestionLine line, int at)
    {
        for (var end = at; ; at = end)
        {
            end = Math.Max(FramePatterns.Links.EndAt(line, at), FramePatterns.Places.EndAt(line, at));
            if (end == at && FrameWords.Tell(line.WordAt(at)) && line.WordAt(at) is not ("post" or "bet"))
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
