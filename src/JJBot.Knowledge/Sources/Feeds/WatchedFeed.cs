using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources.Fetching;

namespace JJBot.Knowledge.Sources.Feeds;

/// <summary>A feed whose new articles become sources.</summary>
public sealed record WatchedFeed
{
    public required FeedId Id { get; init; }

    /// <summary>The server that watches it, and that its articles belong to.</summary>
    public required Scope Scope { get; init; }

    public required Uri Address { get; init; }

    public required string Title { get; init; }

    /// <summary>Who set it; the articles are added in this name.</summary>
    public required Actor AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Where whoever watches it wants to hear of its end, in the words of whoever tells; null where that was not said.</summary>
    public string? NoticePlace { get; init; }

    public required FeedState State { get; init; }
}

/// <summary>How it goes with a feed.</summary>
/// <param name="Validators">Of the last version that was read.</param>
/// <param name="NextCheckAt">Not before.</param>
/// <param name="Failures">Since the last check that succeeded.</param>
/// <param name="FailingSince">When the first of them was; null where there are none.</param>
/// <param name="Trouble">What the last check met, in a sentence; null where it succeeded.</param>
/// <param name="DeadSince">Since when it is given up but for a look now and then; null while it is alive.</param>
public sealed record FeedState(
    Validators Validators, DateTimeOffset NextCheckAt, int Failures = 0, DateTimeOffset? FailingSince = null, string? Trouble = null, DateTimeOffset? DeadSince = null);
