using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Statements;

/// <summary>Puts a draft into one plain sentence, from what was found and nothing else: who says it, how it is meant, and what it is.</summary>
internal static class StatementWriter
{
    public static string Write(DraftClaim draft)
    {
        var lead = Lead(draft);
        var told = ValueSentence.Of(draft);
        return lead is null ? $"{Capital(told)}." : $"{lead}: {told}.";
    }

    private static string? Lead(DraftClaim draft)
    {
        if (draft.Speaker is { } speaker)
        {
            var via = draft.Via.Count == 0 ? "" : $", via {string.Join(", via ", draft.Via)},";
            return $"{speaker}{via} {VerbOf(draft, speaker.Contains(" and ", StringComparison.Ordinal))}";
        }

        return Basis(draft) is { } basis && draft.Via.Count > 0 ? $"{basis} (via {string.Join(", via ", draft.Via)})"
            : draft.Via.Count > 0 ? $"Reported via {string.Join(", via ", draft.Via)}"
            : Basis(draft);
    }

    private static string VerbOf(DraftClaim draft, bool areSeveral) => (draft.Status, draft.Modality) switch
    {
        (Status.Denied, _) => areSeveral ? "rule out" : "rules out",
        (_, Modality.Wish) => "would like",
        (_, Modality.Guess) => areSeveral ? "think it possible" : "thinks it possible",
        (_, Modality.Opinion) => areSeveral ? "find" : "finds",
        (_, Modality.Open) => areSeveral ? "leave open" : "leaves open",
        _ => areSeveral ? "say" : "says",
    };

    private static string? Basis(DraftClaim draft) => (draft.Status, draft.Modality) switch
    {
        (Status.Denied, _) => "Ruled out",
        (_, Modality.Wish) => "Hoped for",
        (_, Modality.Guess) => "A guess",
        (_, Modality.Opinion) => "An opinion",
        (_, Modality.Open) => "Not known",
        (Status.Speculated, _) => "Not certain",
        _ => null,
    };

    private static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
