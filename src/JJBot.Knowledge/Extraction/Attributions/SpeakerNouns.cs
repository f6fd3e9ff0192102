using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Nouns that stand for a speaker: a person by role, an outlet, or people who are not to be named.</summary>
internal static class SpeakerNouns
{
    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        [
            "actor", "actress", "star", "creator", "showrunner", "director", "writer", "producer", "author", "comedian", "performer",
            "filmmaker", "boss", "scribe",
            "executive", "chief", "host", "screenwriter", "co-creator", "lead", "veteran", "alum",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Outlets = FrozenSet.ToFrozenSet(
        ["outlet", "site", "website", "publication", "magazine", "newspaper", "paper", "trade", "blog", "report"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Unnamed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["attendees"] = "unnamed event attendees",
        ["attendee"] = "unnamed event attendees",
        ["sources"] = "unnamed sources",
        ["source"] = "unnamed sources",
        ["insiders"] = "unnamed insiders",
        ["insider"] = "unnamed insiders",
        ["reports"] = "unnamed reports",
        ["rumors"] = "unnamed rumours",
        ["rumours"] = "unnamed rumours",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsRole(string noun) => Roles.Contains(noun);

    public static bool IsOutlet(string noun) => Outlets.Contains(noun);

    /// <summary>How people without a name are called in a via chain; null for others.</summary>
    public static string? UnnamedLabel(string noun) => Unnamed.GetValueOrDefault(noun);
}
