using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Extraction;

/// <summary>Finds the claims in an article. Pure: no clock, no database, no network. Never throws, whatever the text.</summary>
public sealed class ClaimExtractor(Show show)
{
    /// <summary>The draft claims in the order of the text.</summary>
    public IReadOnlyList<DraftClaim> Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _ = show;
        return [];
    }
}
