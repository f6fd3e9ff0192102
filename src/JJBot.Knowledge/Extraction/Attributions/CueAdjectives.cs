using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Adjectives that tell after "be" what somebody thinks or feels: "is worried about", "was confident that".</summary>
internal static class CueAdjectives
{
    private static readonly FrozenDictionary<string, CueVerb> Adjectives = CueVerbs.Table(
        (CueFrame.That, """
            confident/in/about aware/of sure/about certain/about/of worried/about concerned/about/by/with afraid/of hopeful/about
            optimistic/about adamant/about
            convinced/of unsure/about uncertain/about skeptical/of/about sceptical/of/about glad disappointed/by/in/with/about
            frustrated/by/with angry/about/at/with
            proud/of critical/of supportive/of wary/of nervous/about excited/about/by happy/about/with unhappy/about/with upfront/about
            honest/about fond/of
            dismissive/of enthusiastic/about appreciative/of leery/of/about shocked/by surprised/by outraged/by/over pleased/with/by/about
            impressed/by/with
            """),
        (CueFrame.Infinitive, "eager willing unwilling reluctant keen ready/for"));

    /// <summary>What an adjective takes, or null where it tells of no thought.</summary>
    public static CueVerb? Find(ReadOnlySpan<char> word) =>
        Adjectives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var adjective) ? adjective : null;
}
