namespace JJBot.Discord.Interactions;

internal static class LocalizedText
{
    /// <summary>Discord counts the longest of the translations.</summary>
    public static int Longest(string text, IReadOnlyDictionary<string, string>? localizations)
    {
        var longest = text.Length;
        foreach (var translation in localizations?.Values ?? [])
        {
            longest = Math.Max(longest, translation.Length);
        }

        return longest;
    }
}
