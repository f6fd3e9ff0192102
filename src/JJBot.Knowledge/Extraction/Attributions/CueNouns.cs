using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Nouns that hold what somebody says, thinks or intends: "his claim that", "her promise to", "calls for".</summary>
internal static class CueNouns
{
    private static readonly FrozenDictionary<string, CueVerb> Nouns = CueVerbs.Table(
        (CueFrame.That, """
            claim claims/about assertion assertions suggestion suggestions allegation allegations accusation accusations complaint
            complaints/about belief beliefs
            hope hopes/for fear fears/of concern/about concerns/about warning warnings/about assumption assumptions insistence/on prediction
            predictions contention
            argument statement statements confirmation denial admission view criticism/for/about criticisms question/about questions/about
            doubts/about consensus
            understanding recognition opinion conclusion conviction call/for calls/for support/for opposition/to
            """),
        (CueFrame.That | CueFrame.Infinitive, "promise promises pledge pledges vow vows threat threats"),
        (CueFrame.Infinitive, "plan plans/for refusal desire reluctance proposal proposals/for decision intention intentions"));

    public static CueVerb? Find(ReadOnlySpan<char> word) =>
        Nouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var noun) ? noun : null;
}
