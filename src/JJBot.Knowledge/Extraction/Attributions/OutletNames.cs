using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Tells the name of a publication from that of a person or a company: a well-known one, or one made like "TVLine" and "Harbour Weekly".</summary>
internal static class OutletNames
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        [
            "Deadline", "Variety", "Collider", "IGN", "EW", "THR", "Nerdist", "Esquire", "Bloomberg", "Empire", "Polygon", "Gizmodo",
            "Vulture", "Vanity Fair", "Mashable",
            "Rolling Stone", "GQ", "Vogue", "Forbes", "Time", "Newsweek", "People", "Reuters", "AP", "BBC News", "CNN", "Screen Rant",
            "Entertainment Weekly", "Decider",
            "Digital Spy", "Den of Geek", "Slate", "Salon", "Wired", "Complex", "Inverse", "Politico", "Kotaku", "Uproxx", "Cinemablend",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> LastWords = FrozenSet.ToFrozenSet(
        [
            "Times", "Post", "Weekly", "Magazine", "News", "Guide", "Reporter", "Tribune", "Herald", "Journal", "Daily", "Today",
            "Insider", "Digest", "Online", "Press",
            "Gazette", "Chronicle", "Observer", "Guardian", "Telegraph", "Independent", "Mirror", "Review", "Wire", "Blog", "Podcast",
            "Week", "Globe", "Beast",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string name)
    {
        if (Known.Contains(name) || name.StartsWith("The ", StringComparison.Ordinal) && Known.Contains(name[4..]))
        {
            return true;
        }

        var lastWord = name[(name.LastIndexOf(' ') + 1)..];
        return LastWords.Contains(lastWord) || lastWord.Contains('.') && !lastWord.EndsWith('.') || IsCamelCase(lastWord);
    }

    // "TVLine", "CinemaBlend", but neither "McKay" nor "NASA".
    private static bool IsCamelCase(string word)
    {
        if (word is ['M', 'c', ..] or ['M', 'a', 'c', ..] or ['D', 'e', ..] or ['O', '\'' or '’', ..])
        {
            return false;
        }

        for (var i = 2; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && i + 1 < word.Length && char.IsLower(word[i + 1]) && char.IsLetter(word[i - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
