using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Review;

/// <summary>What waits for review.</summary>
/// <param name="Sources">Those with claims that wait, the longest waiting first.</param>
public sealed record ReviewBacklog(IReadOnlyList<QueuedSource> Sources)
{
    public int Claims => Sources.Sum(source => source.Claims);
}

/// <param name="Claims">How many wait.</param>
/// <param name="AddedAt">When the source was added.</param>
public sealed record QueuedSource(SourceId Source, string Title, string? Outlet, int Claims, DateTimeOffset AddedAt);
