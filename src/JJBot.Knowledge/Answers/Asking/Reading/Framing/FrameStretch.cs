using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading.Framing;

/// <summary>
/// Finds stretches of a question that are made of nothing but the words of frames: "true or false?" and "it was claimed at work that"
/// before a statement, "should he be so sure?" and "so says my brother" behind it.
/// </summary>
/// <param name="names">The show's: whoever has one is part of what is said.</param>
internal sealed class FrameStretch(ShowNames names)
{
    /// <summary>Before a tag that nothing sets apart.</summary>
    private const int ShortestStatement = 2;

    /// <summary>In words; a longer one is hardly all frame.</summary>
    private const int Longest = 16;

    /// <summary>These ask for something else.</summary>
    private static readonly HashSet<string> AskingElse = ["where", "why", "whose", "whom"];

    private const string Asked = "is/are/was/were/do/does/did/has/have/had/will/can/could/would/should/am";

    private const string Meant = "that/this/it/these/those/he/she/they/him/her/them/i/we/you/there/anyone/anybody/someone/somebody/my/our/his/the/any/anything";

    /// <summary>How a frame that judges begins behind a statement: "... is that locked in", "... because it is official".</summary>
    private static readonly PhraseTable Judging = PhraseTable.AsTyped($"""
        or/and/but? {Asked} {Meant}
        that/this is
        because/since it/that/this
        any truth/proof/evidence/basis/grounds/source/sources
        """);

    /// <summary>How one begins that tells who says so: "... or so I hear".</summary>
    private static readonly PhraseTable Telling = PhraseTable.AsTyped("""
        or so
        at least
        according to
        so say/says/said/claims/thinks/swears/goes/i
        and/but i
        that is what
        """);

    private static readonly HashSet<string> Speakers = [.. Meant.Split('/')];

    private static readonly HashSet<string> Requests = ["can", "could", "would", "will", "please", "may", "might"];

    /// <summary>Behind what frames a statement from its first words on; the place itself where nothing does.</summary>
    /// <param name="line">The question.</param>
    /// <param name="from">Where the frame begins.</param>
    public int EndAt(QuestionLine line, int from)
    {
        var (best, at) = (from, from);
        while (at < Math.Min(line.Count, from + Longest) && LengthAt(line, at) is > 0 and var length)
        {
            at += length;
            if (at < line.Count && (line.Tokens[at].BeginsClause ? IsMarked(line, from, at, mayTell: true) : IsLinked(line, from, at)))
            {
                best = at;
            }
        }

        return best;
    }

    /// <summary>Where the sentence or clause before a place begins, if it only judges, checks or tells; else the words that do so at its end; the place itself where there are none.</summary>
    /// <param name="line">The question.</param>
    /// <param name="first">Where the statement begins at the earliest.</param>
    /// <param name="end">Behind the clause.</param>
    public int StartBefore(QuestionLine line, int first, int end)
    {
        for (var at = Math.Max(first + 1, end - Longest); at < end; at++)
        {
            var begins = line.Tokens[at].BeginsClause ? IsMarked(line, at, end, mayTell: true) || (first > 0 && IsBare(line, at, end)) : at - first >= ShortestStatement && IsBegunBehind(line, at, end);
            if (begins && IsFrame(line, at, end))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>Whether what begins without a comma begins a frame.</summary>
    private static bool IsBegunBehind(QuestionLine line, int at, int end) =>
        Telling.EndAt(line, at) > at ? IsMarked(line, at, end, mayTell: true) : Judging.EndAt(line, at) > at && IsMarked(line, at, end, mayTell: false);

    /// <summary>Whether all around a part of a question is a frame that puts it up for checking.</summary>
    public bool Surrounds(QuestionLine line, int first, int end) =>
        IsFrame(line, 0, first) && IsFrame(line, end, line.Count) && (IsMarked(line, 0, first, mayTell: true) || IsMarked(line, end, line.Count, mayTell: true));

    /// <summary>"... that", "... whether": what is said comes next. Whether somebody said it may be what is asked.</summary>
    private static bool IsLinked(QuestionLine line, int from, int at) => line.WordAt(at - 1) switch
    {
        "that" => IsMarked(line, from, at, mayTell: !StatementFrame.IsAuxiliary(line.WordAt(from))),
        "if" or "whether" => IsMarked(line, from, at, mayTell: false),
        var word when FrameWords.Tell(word) && line.WordAt(at - 2) is "in" or "to" => IsMarked(line, from, at, mayTell: false),
        _ => false,
    };

    /// <summary>Whether a stretch judges, checks or tells, and asks for nothing else.</summary>
    private static bool IsMarked(QuestionLine line, int from, int end, bool mayTell)
    {
        var isTold = mayTell && !StatementFrame.IsAuxiliary(line.WordAt(from)) && !StatementFrame.IsAsking(line.WordAt(from));
        var mayCheck = !StatementFrame.IsAuxiliary(line.WordAt(from)) || Requests.Contains(line.WordAt(from)) || line.WordAt(from + 1) is "the" or "any" or "anything" or "this" or "that" or "it";

        // "right when she says so" does not ask when.
        return Enumerable.Range(from, end - from).All(at => !AskingElse.Contains(line.WordAt(at)) && !(line.WordAt(at) == "when" && !Speakers.Contains(line.WordAt(at + 1))))
            && (Words(line, from, end).Any(word => FrameWords.Judge(word) || (mayCheck && FrameWords.Check(word)) || (isTold && FrameWords.Relate(word)))
                || Enumerable.Range(from, end - from).Any(at => FrameWords.IdiomAt(line, at) is > 0 and var length && at + length <= end));
    }

    /// <summary>"Is it?", "do I?", "well?": behind a statement that something else frames already.</summary>
    private static bool IsBare(QuestionLine line, int at, int end) => end - at <= 3 && !Words(line, at, end).Any(StatementFrame.IsAsking);

    /// <summary>Whether all of a stretch are words of frames.</summary>
    private bool IsFrame(QuestionLine line, int from, int end)
    {
        var at = from;
        while (at < end && LengthAt(line, at) is > 0 and var length)
        {
            at += length;
        }

        return at == end;
    }

    /// <summary>Of the frame's words at a place; 0 where what stands there is none.</summary>
    private int LengthAt(QuestionLine line, int at)
    {
        if (names.At(line.Stems.AsSpan(at)) is not null)
        {
            return 0;
        }

        var word = line.WordAt(at);
        return Math.Max(FrameWords.IdiomAt(line, at), FrameWords.Judge(word) || FrameWords.Check(word) || FrameWords.Relate(word) || FrameWords.Hold(word) ? 1 : 0);
    }

    private static IEnumerable<string> Words(QuestionLine line, int from, int end) => Enumerable.Range(from, end - from).Select(line.WordAt);
}
