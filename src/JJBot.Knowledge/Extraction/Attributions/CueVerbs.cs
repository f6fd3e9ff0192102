using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>What a cue takes as its content.</summary>
[Flags]
internal enum CueFrame
{
    None = 0,

    /// <summary>A clause, with or without "that", a question, a quotation, or a noun phrase in place of one; it may stand before the cue.</summary>
    Clause = 1,

    /// <summary>A clause, but no mere noun phrase.</summary>
    That = 2,

    /// <summary>"to" and a verb.</summary>
    Infinitive = 4,

    /// <summary>A noun phrase with all that hangs on it.</summary>
    Object = 8,

    /// <summary>First whoever is told, then a clause, an infinitive or a quotation.</summary>
    Addressee = 16,

    /// <summary>A noun phrase and what it is seen as: "sees it as a gift".</summary>
    As = 32,

    /// <summary>"to" and a verb, whose subject is the cue's own: "it seems to work" is somebody's impression of it.</summary>
    Impression = 64,

    /// <summary>Nothing but speech in quotation marks: "she continued".</summary>
    Speech = 128,
}

/// <summary>A verb of saying, thinking or intending.</summary>
/// <param name="Frames">What it takes.</param>
/// <param name="Prepositions">Words that belong to the cue when they follow it; what comes after them is the content ("call for", "point out").</param>
internal sealed record CueVerb(CueFrame Frames, FrozenSet<string> Prepositions)
{
    public bool Takes(CueFrame frame) => (Frames & frame) != 0;
}

/// <summary>The verbs that report what somebody says, thinks or intends. What each takes was counted in news with such reports marked.</summary>
internal static class CueVerbs
{
    private const CueFrame C = CueFrame.Clause, T = CueFrame.That, I = CueFrame.Infinitive, O = CueFrame.Object, A = CueFrame.Addressee;

    private static readonly FrozenDictionary<string, CueVerb> Verbs = Table(
        (C, """
            say write/about/of show suggest note argue/for/against announce explain declare acknowledge insist/on mention reveal recall
            state conclude indicate
            predict deny reply confirm repeat assert emphasize concede allege estimate wonder/about reiterate remark stress disclose lament
            signal shout recommend
            imply caution/against joke/about contend speculate/about recount hint/at testify interject yell muse/about reaffirm proclaim
            observe clarify quip
            reckon exclaim opine whisper murmur forecast tease divulge highlight outline detail post/on tweet fear demand speculate
            suspect/of theorize surmise
            stipulate voice underscore chant utter dispute doubt complain/about/of admit/to report/on claim question propose
            """),
        (C | I, "hope/for promise vow pledge wish/for swear"),
        (C, "believe/in think/about/of feel/about worry/about"),
        (T | I, "decide/on/against agree/with/on"),
        (T, "add/to find/out learn/about/of share realize understand know recognize assume imagine guess hear boast/of/about brag/about gush/about rule/out"),
        (A, "tell warn/of/against/about remind assure inform convince"),
        (C | A, "ask/for/about"),
        (O | I, "want seek intend expect prefer"),
        (O, """
            call/for/on endorse describe accuse cite criticize oppose express urge defend consider praise discuss attack reject denounce blame dismiss
            slam echo favor tout mock order deem condemn advocate/for reference quote decry request thank applaud assail retweet bemoan
            liken deride rebuke
            view list encourage blast label portray ridicule hail chide lambast characterize downplay rebut refute disavow repudiate welcome
            support offer
            """),
        (CueFrame.As, "see cast identify regard paint frame interpret characterise"),
        (CueFrame.Impression, "seem appear"),
        (CueFrame.Speech, "continue demur laugh sigh smile chime begin finish thank"),
        (I, "decline refuse plan/on threaten aim/for plead like love opt volunteer dare"),
        (CueFrame.None, """
            point/out/to talk/about speak/about/of/out refer/to push/for/against respond/to vote/for/against comment/on rail/against side/with
            allude/to disagree/with/on vouch/for apologize/for lash/out commit/to press/for campaign/for/against object/to weigh/in elaborate/on
            dwell/on lay/out go/on
            """));

    public static CueVerb? Find(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>Reads a list of words with the words that belong to them: "call/for/on".</summary>
    public static FrozenDictionary<string, CueVerb> Table(params ReadOnlySpan<(CueFrame Frames, string Words)> groups)
    {
        var table = new Dictionary<string, CueVerb>(StringComparer.OrdinalIgnoreCase);
        foreach (var (frames, words) in groups)
        {
            foreach (var entry in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = entry.Split('/');
                table[parts[0]] = new CueVerb(frames, parts[1..].ToFrozenSet(StringComparer.Ordinal));
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
