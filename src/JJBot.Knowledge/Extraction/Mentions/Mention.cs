using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Mentions;

/// <summary>Words of a sentence that name something of the show. One name may stand for a series and for its hero.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token, included.</param>
/// <param name="Series">The series that it may name, or null.</param>
/// <param name="Person">The person or character that it may name, or null.</param>
/// <param name="Season">The season that it names, or null.</param>
internal sealed record Mention(int First, int Last, Series? Series = null, Person? Person = null, SeasonMention? Season = null)
{
    public bool IsCharacter => Person is { IsCharacter: true };

    public bool IsPerson => Person is { IsCharacter: false };
}

/// <summary>A season as it is named.</summary>
/// <param name="Seasons">By number; null where the words only point at it.</param>
/// <param name="Reach">How the words point at it.</param>
internal sealed record SeasonMention(Seasons? Seasons, SeasonReach Reach);

internal enum SeasonReach
{
    /// <summary>"season 2", "the second season"</summary>
    Numbered,

    /// <summary>"the new season", "the next seasons", "additional seasons"</summary>
    Coming,

    /// <summary>"last season", "the previous season"</summary>
    Past,

    /// <summary>"the season", "this season"</summary>
    Same,

    /// <summary>"each season", "both seasons"</summary>
    All,
}
