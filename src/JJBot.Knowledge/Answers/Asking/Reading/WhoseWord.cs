using JJBot.Knowledge.Answers.Asking.Reading.Phrases;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Whose word a question asks for: "what did Ann say", "according to Daily".</summary>
/// <param name="Speaker">A person of the show, or null.</param>
/// <param name="Outlet">As sources and chains name it, or null.</param>
/// <param name="OtherOutlet">A second one ("what Daily and Weekly had from Ann"), or null.</param>
/// <param name="IsWish">Whether it asks what the speaker wants.</param>
/// <param name="IsStance">Whether it asks where somebody stands on something.</param>
internal readonly record struct WhoseWord(string? Speaker, string? Outlet, string? OtherOutlet, bool IsWish, bool IsStance)
{
    /// <summary>"has Ann herself ever actually said": the verb may stand a few words behind the name.</summary>
    private const int FarthestVerb = 4;

    /// <summary>How far before a speaker the quote may be named: "the Daily quote from Ann".</summary>
    private const int FarthestQuote = 4;

    private static readonly string[] Saying =
        ["say", "tell", "mention", "talk", "confirm", "claim", "reveal", "report", "promise", "hint", "announce", "think", "want", "wish", "hope", "describe", "speak", "feel", "write", "explain", "call", "let", "spill", "share", "discuss", "tease", "quote", "insist", "state", "address", "reckon", "expect", "agree", "deny", "dispute", "commit", "learn"];

    /// <summary>What somebody is asked about who only thinks something: "is Ann happy with it", "would Ann like it", "what did Ann take from it".</summary>
    private static readonly PhraseTable Thinking = PhraseTable.Of("""
        =happy/=pleased/=glad/=thrilled/=excited =with/=about/=that
        =like/=love/=prefer/=rather/=welcome
        take/draw/bring/carry away? =from
        """);

    private static readonly PhraseTable Wishing = PhraseTable.Of("""
        want/wish/hope
        =would .. =like/=love/=prefer/=rather
        """);

    /// <summary>"what was her wish", where nobody is named but the outlet that has it.</summary>
    private static readonly PhraseTable OwnWish = PhraseTable.Of("her/his/their/own wish/hope/desire/preference");

    /// <summary>"heard from Ann", "got out of Ann".</summary>
    private static readonly string[] Getting = ["hear", "get", "have", "learn", "gather", "obtain"];

    /// <summary>The words that name whose word it is are taken.</summary>
    public static WhoseWord Take(QuestionLine line, ShowNames names, IReadOnlyList<OutletNames> outlets)
    {
        var speaker = (string?)null;
        var told = new List<string>();
        for (var at = 0; at < line.Count; at++)
        {
            if (PersonAt(line, names, at) is var (person, length) && line.AreFree(at, length))
            {
                if (speaker is null && !LeftOut.IsExcepted(line, at) && IsSpeaker(line, at, length))
                {
                    speaker = person.Name;
                    TakeWithVerb(line, at, length);
                }

                at += length - 1;
            }
            else if (OutletAt(outlets, line, at) is var (found, words) && line.AreFree(at, words))
            {
                if (!LeftOut.IsExcepted(line, at))
                {
                    told.Add(found);
                }

                TakeWithVerb(line, at, words);
                at += words - 1;
            }
        }

        var isWish = speaker is not null ? Wishing.IsIn(line) : told.Count > 0 && OwnWish.IsIn(line);
        var isStance = (speaker is not null || told.Count > 0) && WhoseFrames.Take(line);
        return new WhoseWord(speaker, told.FirstOrDefault(), told.Distinct().Skip(1).FirstOrDefault(), isWish, isStance);
    }

    /// <summary>By name, or as the only one in a role: "the showrunner".</summary>
    private static (Person Person, int Length)? PersonAt(QuestionLine line, ShowNames names, int at) =>
        (names.At(line.Stems.AsSpan(at)) ?? names.MakerAt(line.Stems.AsSpan(at))) is { Person: { IsCharacter: false } person, Stems.Length: var length } ? (person, length) : null;

    private static (string Name, int Length)? OutletAt(IReadOnlyList<OutletNames> outlets, QuestionLine line, int at) =>
        IsThing(line, at) ? null : outlets.Select(names => names.At(line.Stems.AsSpan(at))).FirstOrDefault(found => found is not null);

    /// <summary>"a deadline" is no outlet of that name; "a Deadline interview" is by one.</summary>
    private static bool IsThing(QuestionLine line, int at) => line.WordAt(at - 1) is "a" or "any" or "no" && !WhoseFrames.IsWord(line.StemAt(at + 1));

    private static void TakeWithVerb(QuestionLine line, int at, int length) =>
        line.Take(at, length + (Saying.Contains(line.StemAt(at + length)) ? 1 : 0));

    private static bool IsSpeaker(QuestionLine line, int at, int length)
    {
        var first = line.WordAt(at - 1) is "the" or "our" ? at - 1 : at;
        var (before, next, end) = (line.WordAt(first - 1), line.StemAt(at + length), at + length);
        var isAsked = before is "is" or "was" or "did" or "does" or "has" or "have" or "do" or "what" or "would";
        return (before == "to" && line.WordAt(first - 2) == "according")
            || before == "per"
            || (isAsked && Enumerable.Range(end, FarthestVerb).Any(place => Saying.Contains(line.StemAt(place))))
            || (isAsked && Thinking.EndAt(line, end) > end)
            || (isAsked && next == "back" && line.WordAt(end + 1) is "that" or "it" or "this")
            || IsQuoted(line, first, end)
            || (Saying.Contains(next) && next is not ("want" or "feel" or "call" or "talk" or "speak" or "learn"));
    }

    /// <summary>"the quote from Ann", "the chat with Ann", "Ann's take", "the point Ann made".</summary>
    private static bool IsQuoted(QuestionLine line, int first, int end)
    {
        var isFrom = line.WordAt(first - 1) is "from" or "by" or "with" or "of"
            && Enumerable.Range(first - 1 - FarthestQuote, FarthestQuote).Any(place => WhoseFrames.IsWord(line.StemAt(place)) || (IsOutOf(line, first) && Getting.Contains(line.StemAt(place))));
        var isTold = (WhoseFrames.IsWord(line.StemAt(first - 1)) || line.WordAt(first - 1) is "everything" or "all" or "stuff" or "anything") && line.StemAt(end) is "make" or "give" or "have" or "say" or "tell";
        return isFrom || isTold || line.StemAt(first - 1) == "interview" || (WhoseFrames.IsWord(line.StemAt(end)) && line.WordAt(end) is not ("took" or "taken" or "taking"));
    }

    private static bool IsOutOf(QuestionLine line, int first) =>
        line.WordAt(first - 1) == "from" || (line.WordAt(first - 1) == "of" && line.WordAt(first - 2) == "out");
}
