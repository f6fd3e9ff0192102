using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Whose word a question asks for: "what did Ann say", "according to Daily".</summary>
/// <param name="Speaker">A person of the show, or null.</param>
/// <param name="Outlet">As sources and chains name it, or null.</param>
/// <param name="IsWish">Whether it asks what the speaker wants.</param>
/// <param name="IsStance">Whether it asks where somebody stands on something.</param>
internal readonly record struct WhoseWord(string? Speaker, string? Outlet, bool IsWish, bool IsStance)
{
    private static readonly string[] Wishing = ["want", "wish", "hope"];

    /// <summary>"has Ann herself ever actually said": the verb may stand a few words behind the name.</summary>
    private const int FarthestVerb = 4;

    private static readonly string[] Saying =
        ["say", "tell", "mention", "talk", "confirm", "claim", "reveal", "report", "promise", "hint", "announce", "think", "want", "wish", "hope", "describe", "speak", "feel", "write", "explain", "call", "let", "spill", "share", "discuss", "tease", "quote", "insist", "state", "address", "reckon", "expect", "agree", "deny", "dispute", "commit"];

    /// <summary>How far before a speaker the quote may be named: "the Daily quote from Ann".</summary>
    private const int FarthestQuote = 4;

    /// <summary>The words that name whose word it is are taken.</summary>
    public static WhoseWord Take(QuestionLine line, ShowNames names, IReadOnlyList<OutletNames> outlets)
    {
        var (speaker, outlet) = ((string?)null, (string?)null);
        for (var at = 0; at < line.Count; at++)
        {
            if ((names.At(line.Stems.AsSpan(at)) ?? names.MakerAt(line.Stems.AsSpan(at))) is { Person: { IsCharacter: false } person } name && line.AreFree(at, name.Stems.Length))
            {
                if (speaker is null && IsSpeaker(line, at, name.Stems.Length))
                {
                    speaker = person.Name;
                    TakeWithVerb(line, at, name.Stems.Length);
                }

                at += name.Stems.Length - 1;
            }
            else if (OutletAt(outlets, line, at) is var (found, length) && line.AreFree(at, length))
            {
                outlet ??= found;
                TakeWithVerb(line, at, length);
                at += length - 1;
            }
        }

        var isStance = (speaker ?? outlet) is not null && WhoseFrames.Take(line);
        return new WhoseWord(speaker, outlet, speaker is not null && line.Has(Wishing.Contains), isStance);
    }

    private static (string Name, int Length)? OutletAt(IReadOnlyList<OutletNames> outlets, QuestionLine line, int at) =>
        outlets.Select(names => names.At(line.Stems.AsSpan(at))).FirstOrDefault(found => found is not null);

    private static void TakeWithVerb(QuestionLine line, int at, int length) =>
        line.Take(at, length + (Saying.Contains(line.StemAt(at + length)) ? 1 : 0));

    private static bool IsSpeaker(QuestionLine line, int at, int length)
    {
        at -= line.WordAt(at - 1) is "the" or "our" ? 1 : 0;
        length += line.WordAt(at) is "the" or "our" ? 1 : 0;
        var (before, next) = (line.WordAt(at - 1), line.StemAt(at + length));
        var isAsked = before is "is" or "did" or "does" or "has" or "have" or "do" or "what" or "would";
        return (before == "to" && line.WordAt(at - 2) == "according")
            || before == "per"
            || (isAsked && Enumerable.Range(at + length, FarthestVerb).Any(place => Saying.Contains(line.StemAt(place))))
            || (isAsked && next == "back" && line.WordAt(at + length + 1) is "that" or "it" or "this")
            || IsQuoted(line, at, length)
            || (Saying.Contains(next) && next is not ("want" or "feel" or "call" or "talk" or "speak"));
    }

    /// <summary>"the quote from Ann", "the chat with Ann", "Ann's take", "the point Ann made".</summary>
    private static bool IsQuoted(QuestionLine line, int at, int length)
    {
        var isFrom = line.WordAt(at - 1) is "from" or "by" or "with" or "of" && Enumerable.Range(at - 1 - FarthestQuote, FarthestQuote).Any(place => WhoseFrames.IsWord(line.StemAt(place)));
        var isTold = (WhoseFrames.IsWord(line.StemAt(at - 1)) || line.WordAt(at - 1) is "everything" or "all" or "stuff" or "anything") && line.StemAt(at + length) is "make" or "give" or "have" or "say" or "tell";
        return isFrom || isTold || line.StemAt(at - 1) == "interview" || (WhoseFrames.IsWord(line.StemAt(at + length)) && line.WordAt(at + length) is not ("took" or "taken" or "taking"));
    }
}
