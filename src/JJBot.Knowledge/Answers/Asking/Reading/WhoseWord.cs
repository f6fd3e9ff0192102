using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Whose word a question asks for: "what did Ann say", "according to GeekFeed".</summary>
/// <param name="Speaker">A person of the show, or null.</param>
/// <param name="Outlet">As sources and chains name it, or null.</param>
/// <param name="IsWish">Whether it asks what the speaker wants.</param>
internal readonly record struct WhoseWord(string? Speaker, string? Outlet, bool IsWish)
{
    private static readonly string[] Wishing = ["want", "wish", "hope"];

    /// <summary>"has Ann herself ever actually said": the verb may stand a few words behind the name.</summary>
    private const int FarthestVerb = 4;

    private static readonly string[] Saying =
        ["say", "tell", "mention", "talk", "confirm", "claim", "reveal", "report", "promise", "hint", "announce", "think", "want", "wish", "hope", "describe", "speak", "feel", "write", "explain", "call"];

    /// <summary>The words that name whose word it is are taken.</summary>
    public static WhoseWord Take(QuestionLine line, ShowNames names, IReadOnlyList<OutletNames> outlets)
    {
        var (speaker, outlet) = ((string?)null, (string?)null);
        for (var at = 0; at < line.Count; at++)
        {
            if (names.At(line.Stems.AsSpan(at)) is { Person: { IsCharacter: false } person } name && line.AreFree(at, name.Stems.Length))
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

        return new WhoseWord(speaker, outlet, speaker is not null && line.Has(Wishing.Contains));
    }

    private static (string Name, int Length)? OutletAt(IReadOnlyList<OutletNames> outlets, QuestionLine line, int at) =>
        outlets.Select(names => names.At(line.Stems.AsSpan(at))).FirstOrDefault(found => found is not null);

    private static void TakeWithVerb(QuestionLine line, int at, int length) =>
        line.Take(at, length + (Saying.Contains(line.StemAt(at + length)) ? 1 : 0));

    private static bool IsSpeaker(QuestionLine line, int at, int length)
    {
        var (before, next) = (line.WordAt(at - 1), line.StemAt(at + length));
        var isAsked = before is "is" or "did" or "does" or "has" or "have" or "do" or "what" or "would";
        return (before == "to" && line.WordAt(at - 2) == "according")
            || before == "per"
            || (isAsked && Enumerable.Range(at + length, FarthestVerb).Any(place => Saying.Contains(line.StemAt(place))))
            || (Saying.Contains(next) && next is not ("want" or "feel" or "call" or "talk" or "speak"));
    }
}
