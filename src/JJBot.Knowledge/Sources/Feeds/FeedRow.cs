using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>A watched feed as columns.</summary>
internal sealed record FeedRow
{
    public required string Id { get; init; }
    public string? Server { get; init; }
    public required string Url { get; init; }
    public required string Title { get; init; }
    public string? NoticePlace { get; init; }
    public required string AddedBy { get; init; }
    public required string AddedByName { get; init; }
    public required string AddedAt { get; init; }
    public string? ETag { get; init; }
    public string? LastModified { get; init; }
    public required string NextCheckAt { get; init; }
    public long Failures { get; init; }
    public string? FailingSince { get; init; }
    public string? Trouble { get; init; }
    public string? DeadSince { get; init; }

    public static FeedRow From(WatchedFeed feed) => new()
    {
        Id = feed.Id.Value,
        Server = feed.Scope.Server,
        Url = feed.Address.AbsoluteUri,
        Title = feed.Title,
        NoticePlace = feed.NoticePlace,
        AddedBy = feed.AddedBy.Id,
        AddedByName = feed.AddedBy.Name,
        AddedAt = Timestamp.Write(feed.AddedAt),
        ETag = feed.State.Validators.ETag,
        LastModified = feed.State.Validators.LastModified,
        NextCheckAt = Timestamp.Write(feed.State.NextCheckAt),
        Failures = feed.State.Failures,
        FailingSince = Write(feed.State.FailingSince),
        Trouble = feed.State.Trouble,
        DeadSince = Write(feed.State.DeadSince),
    };

    /// <exception cref="KnowledgeException">Something in the row is not what this program wrote.</exception>
    public WatchedFeed ToFeed()
    {
        try
        {
            return new WatchedFeed
            {
                Id = new FeedId(Id),
                Scope = new Scope(Server),
                Address = new Uri(Url),
                Title = Title,
                NoticePlace = NoticePlace,
                AddedBy = new Actor(AddedBy, AddedByName),
                AddedAt = Timestamp.ReadInstant(AddedAt),
                State = new FeedState(
                    new Validators(ETag, LastModified), Timestamp.ReadInstant(NextCheckAt), (int)Failures, Read(FailingSince), Trouble, Read(DeadSince)),
            };
        }
        catch (Exception exception) when (DatabaseTrouble.IsNonsense(exception))
        {
            throw DatabaseTrouble.Unreadable($"the feed {Id}", exception);
        }
    }

    private static string? Write(DateTimeOffset? instant) => instant is { } some ? Timestamp.Write(some) : null;

    private static DateTimeOffset? Read(string? text) => text is null ? null : Timestamp.ReadInstant(text);
}
