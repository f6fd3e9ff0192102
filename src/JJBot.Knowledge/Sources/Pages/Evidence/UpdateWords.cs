namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>How lines begin that tell when a text was last changed, which is not when it was published.</summary>
internal static class UpdateWords
{
    private static readonly string[] Words =
        ["updated", "last updated", "last modified", "modified", "aktualisiert", "zuletzt", "letzte änderung", "geändert", "mis à jour", "mise à jour", "actualizado", "atualizado", "aggiornato", "ultima modifica"];

    public static bool Begin(string line) => Array.Exists(Words, word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
