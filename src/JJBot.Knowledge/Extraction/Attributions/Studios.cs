using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Companies that make or show series and films: what they say is theirs, and not a report that came through them.</summary>
internal static class Studios
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "Netflix", "Marvel", "Disney", "HBO", "Hulu", "Amazon", "Apple", "Paramount", "Universal", "Sony", "Lionsgate", "Showtime",
            "Starz", "AMC", "FX", "ABC",
            "CBS", "NBC", "BBC", "Fox", "Peacock", "Lucasfilm", "Pixar", "DC", "Warner", "Max", "ITV", "Syfy", "CW",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is one of theirs, or begins with it ("Marvel Television").</summary>
    public static bool Contains(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        return Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(space < 0 ? name : name[..space]);
    }
}
