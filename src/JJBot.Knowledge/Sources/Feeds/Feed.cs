namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>What a site has published of late, whatever format it tells it in.</summary>
/// <param name="Title">Its own name for itself; the host where it has none.</param>
/// <param name="Items">In the order of the feed, each key once.</param>
public sealed record Feed(string Title, IReadOnlyList<FeedItem> Items);

/// <param name="Key">What the feed knows the item by, for as long as it has it: 1 to 300 characters.</param>
/// <param name="Link">The article.</param>
/// <param name="Title">May be empty.</param>
/// <param name="Published">Null where the feed does not tell, or not so that it can be read.</param>
public sealed record FeedItem(string Key, Uri Link, string Title, DateTimeOffset? Published);
