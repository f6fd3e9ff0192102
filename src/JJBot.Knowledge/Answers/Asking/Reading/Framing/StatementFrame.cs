using JJBot.Knowledge.Answers.Asking.Reading.Phrases;

namespace JJBot.Knowledge.Answers.Asking.Reading.Framing;

/// <summary>Finds the statement in what puts it up for checking: "a friend swears that ...", "... , true or false?".</summary>
/// <param name="names">The show's: whoever has one is no mere "someone", and no verb.</param>
internal sealed class StatementFrame(ShowNames names)
{
    /// <summary>Before a tag that nothing sets apart.</summary>
    private const int ShortestStatement = 3;

    private static readonly HashSet<string> Auxiliaries = ["is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will", "can", "could", "would", "should"];

    /// <summary>"Heard anything on season 2?" tells nothing.</summary>
    private static readonly HashSet<string> Indefinite = ["any", "anything", "something", "nothing", "much", "more", "back", "from"];

    private static readonly HashSet<string> Asking = ["who", "whom", "whose", "what", "which", "when", "where", "why", "how"];

    private readonly Teller teller = new(names);
    private readonly FrameStretch stretches = new(names);

    /// <summary>The first word of the statement and the one behind its last; null where nothing frames one.</summary>
    public (int First, int End)? Find(QuestionLine line)
    {
        if (QuotedStatement.Find(line) is var (begin, behind) && stretches.Surrounds(line, begin, behind))
        {
            return (begin, behind);
        }

        var opening = Before(line);
        var end = Behind(line, opening);
        var first = opening < end && !Asks(line, opening, end) ? opening : 0;
        return first == 0 && end == line.Count ? null : (Math.Max(first, SkipFillers(line, 0) is var opens && opens < end ? opens : 0), end);
    }

    /// <summary>Whether a word asks and is not part of a name: "will Grant return", and not "Will Grant returns".</summary>
    public bool IsAuxiliary(QuestionLine line, int at) => IsAuxiliary(line, at, names);

    public static bool IsAuxiliary(QuestionLine line, int at, ShowNames names) =>
        at < line.Count && IsAuxiliary(line.WordAt(at)) && names.At(line.Stems.AsSpan(at)) is null;

    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    /// <summary>Whether a word asks for something rather than whether something is so.</summary>
    public static bool IsAsking(string word) => Asking.Contains(word);

    private int Before(QuestionLine line)
    {
        var behind = 0;
        for (var at = 0; at < line.Count;)
        {
            var opening = OpeningEnd(line, at);
            var filler = FramePatterns.Fillers.EndAt(line, at);
            if ((opening == at && filler == at) || (behind > 0 && Asking.Contains(line.WordAt(opening))))
            {
                // "Is it true that they revealed who ...": what is told is asked about, and not what they told.
                break;
            }

            behind = opening > at ? opening : behind > 0 ? filler : behind;
            at = Math.Max(opening, filler);
        }

        return behind < line.Count ? behind : 0;
    }

    /// <summary>"I heard that it is coming, when?" tells nothing to be checked, and no more does "heard anything?"</summary>
    private static bool Asks(QuestionLine line, int first, int end) =>
        AsksAt(line, first) || Indefinite.Contains(line.WordAt(first)) || AsksBehind(line, first, end);

    private static int SkipFillers(QuestionLine line, int at)
    {
        while (FramePatterns.Fillers.EndAt(line, at) is var filler && filler > at)
        {
            at = filler;
        }

        return at;
    }

    private int OpeningEnd(QuestionLine line, int at)
    {
        var asked = FramePatterns.Openings.EndAt(line, at);
        if (asked > at)
        {
            return asked;
        }

        var heading = FramePatterns.Headings.EndAt(line, at);
        if (heading > at && heading < line.Count && line.Tokens[heading].BeginsClause)
        {
            return heading;
        }

        var stretch = stretches.EndAt(line, at);
        var heard = FramePatterns.OwnWords.EndAt(line, at);
        var told = heard > at ? heard : Math.Max(teller.VerbEnd(line, at), teller.AccordingEnd(line, at));
        return Math.Max(stretch, told > at ? Teller.LinksEnd(line, told) : at);
    }

    private int Behind(QuestionLine line, int first)
    {
        var end = line.Count;
        while (TagStart(line, first, end) is var start && start < end)
        {
            end = start;
        }

        end = end == line.Count ? end : BeforeFillers(line, first, end);
        return first > 0 ? FramePatterns.Platforms.StartBefore(line, end) : end;
    }

    private static int BeforeFillers(QuestionLine line, int first, int end)
    {
        while (FramePatterns.Fillers.StartBefore(line, end) is var filler && filler < end && filler > first)
        {
            end = filler;
        }

        return end;
    }

    /// <summary>Where the last tag before a place begins; the place itself where there is none.</summary>
    private int TagStart(QuestionLine line, int first, int end)
    {
        var last = BeforeFillers(line, first, end);
        var tag = Math.Min(HearsayStart(line, first, end), Math.Min(FramePatterns.Tags.StartBefore(line, end), FramePatterns.Tags.StartBefore(line, last)));
        var start = Math.Min(stretches.StartBefore(line, first, end), tag < last ? tag : IsTag(line, first, last - 1, end) ? last - 1 : end);
        return start > first && start < end && !IsAsked(line, first, start) ? start : end;
    }

    /// <summary>", my sister swears it": where the last clause begins and only tells who says so; the place itself where it does not.</summary>
    private int HearsayStart(QuestionLine line, int first, int end)
    {
        var begin = end - 1;
        while (begin > first && !line.Tokens[begin].BeginsClause)
        {
            begin--;
        }

        var told = begin > first ? teller.VerbEnd(line, begin) : begin;
        while (told > begin && told < end && line.WordAt(told) is "it" or "so" or "that" or "this" or "me" or "us")
        {
            told++;
        }

        return told == end && told > begin ? begin : end;
    }

    private static bool IsTag(QuestionLine line, int first, int word, int end)
    {
        var isAsked = word - first >= ShortestStatement && end == line.Count && line.Text.TrimEnd().EndsWith('?') && IsAt(FramePatterns.Asked, line, word);
        var isApart = first > 0 || end < line.Count || line.Tokens[Math.Max(0, word)].BeginsClause;
        return isAsked || (word > first && (IsAt(FramePatterns.Strong, line, word) ? isApart || word - first >= ShortestStatement : isApart && IsAt(FramePatterns.Weak, line, word)));
    }

    /// <summary>A question's own last words are no tag; what stands apart behind a whole question is, where it does not give a choice.</summary>
    private bool IsAsked(QuestionLine line, int first, int tag)
    {
        var begin = SkipFillers(line, first);
        var isApart = line.Tokens[tag].BeginsClause && line.WordAt(tag) is not ("or" or "yes" or "no");
        return Asking.Contains(line.WordAt(begin)) || Asking.Contains(line.WordAt(tag - 1)) || (first == 0 && (AsksBehind(line, 0, tag) || (!isApart && IsAuxiliary(line, begin))));
    }

    private static bool IsAt(PhraseTable table, QuestionLine line, int at) => table.EndAt(line, at) == at + 1;

    /// <summary>"I heard that it is coming, when?" asks when.</summary>
    private static bool AsksBehind(QuestionLine line, int from, int end) =>
        Enumerable.Range(from, end - from).Any(at => line.Tokens[at].BeginsClause && AsksAt(line, at) && at > from);

    /// <summary>"what", "on which".</summary>
    private static bool AsksAt(QuestionLine line, int at) =>
        Asking.Contains(line.WordAt(at)) || (line.WordAt(at) is "on" or "in" or "at" or "by" or "from" or "under" or "to" or "for" or "with" or "of" && Asking.Contains(line.WordAt(at + 1)));
}
