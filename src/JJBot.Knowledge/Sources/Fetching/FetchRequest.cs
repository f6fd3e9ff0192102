namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>What is asked of the fetcher.</summary>
/// <param name="Address">The page; what of it may be asked for is the fetcher's to judge.</param>
public sealed record FetchRequest(Uri Address)
{
    /// <summary>What the page may be.</summary>
    public Wanted Wanted { get; init; } = Wanted.Article;

    /// <summary>Of the version that is at hand; empty where none is.</summary>
    public Validators Validators { get; init; } = Validators.None;

    /// <summary>Told while the page comes in.</summary>
    public IProgress<FetchProgress>? Progress { get; init; }

    /// <summary>So many bytes from the beginning will do, whatever follows them; null where only the whole page does.</summary>
    internal int? Beginning { get; init; }
}

/// <param name="Received">Bytes so far.</param>
/// <param name="Total">Bytes that the server announced; null where it did not.</param>
public readonly record struct FetchProgress(long Received, long? Total);
