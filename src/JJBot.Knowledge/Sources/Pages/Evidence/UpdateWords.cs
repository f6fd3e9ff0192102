namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>How lines begin that tell when a text was last changed, which is not when it was published.</summary>
internal static class UpdateWords
{
    private static readonly string[] Words =
        ["updated", "last updated", "last modified", "modified", "aktualisiert", "zuletzt", "letzte änderung", "geändert", "mis à jour", "mise à jour", "actualizado", "atualizado", "aggiornato", "ultima modifica"];

    /// <summary>In characters: "This article was updated".</summary>
    private const int LongestLeadIn = 28;

    public static bool Begin(string line)
    {
        var beginning = line[..Math.Min(line.Length, LongestLeadIn)];
        return Array.Exists(Words, word => beginning.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
