namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>What came of reading a source again.</summary>
public abstract record RefreshResult
{
    private RefreshResult()
    {
    }

    /// <summary>It was read, or the site says that it has not changed since it was.</summary>
    /// <param name="Source">As it is now.</param>
    /// <param name="Standing">How many claims stand in it as they did.</param>
    /// <param name="Drifted">Those that do not, in the order of the text; empty where all is well.</param>
    public sealed record Read(Source Source, int Standing, IReadOnlyList<ClaimDrift> Drifted) : RefreshResult;

    /// <summary>The page is gone from its address. Its claims still stand, and answers say that the page is gone.</summary>
    /// <param name="Sentence">What the site says.</param>
    public sealed record Gone(Source Source, string Sentence) : RefreshResult;

    /// <summary>It could not be read, which says nothing about the source: what was known of it stays.</summary>
    /// <param name="Sentence">Why.</param>
    public sealed record NotRead(string Sentence) : RefreshResult;
}
