namespace JJBot.Knowledge.Claims;

/// <summary>Reads the other words in which people ask for what a claim says.</summary>
public static class AskedAs
{
    /// <summary>Expressions for one claim.</summary>
    public const int Most = 20;

    /// <summary>Characters of one expression.</summary>
    public const int Longest = 80;

    /// <summary>Expressions as somebody types them, between commas: each once, in lower case.</summary>
    /// <param name="typed">Whatever was typed; nothing at all is no expression.</param>
    /// <param name="mistake">What is wrong with it, in one sentence; null where nothing is.</param>
    /// <returns>Null where something is wrong.</returns>
    public static IReadOnlyList<string>? TryRead(string typed, out string? mistake)
    {
        var found = typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(words => string.Join(' ', words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        mistake = found switch
        {
            { Count: > Most } => $"Name at most {Most} expressions, with commas between them.",
            _ when found.Exists(words => words.Length > Longest) => $"An expression has at most {Longest} characters; put commas between them.",
            _ when found.Exists(words => words.Any(char.IsControl) || !words.Any(char.IsLetterOrDigit)) => "An expression needs letters or digits.",
            _ => null,
        };
        return mistake is null ? found : null;
    }
}
