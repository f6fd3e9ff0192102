using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Alerts;

/// <summary>Whether a subscription asks to be told of an alert at all.</summary>
internal static class FilterRule
{
    /// <summary>Why not, as a clause; null where it does.</summary>
    public static string? Refusal(AlertNotice notice, Subscription subscription)
    {
        var filter = subscription.Filter;
        if (!notice.Server.IsVisibleFrom(subscription.Server))
        {
            return "it is another server's";
        }

        if (filter.Topics is { } topics && !topics.Contains(notice.Topic))
        {
            return $"its topic, {notice.Topic}, is not among those asked for";
        }

        if (filter.Series is { } series && !notice.Series.Any(series.Contains))
        {
            return "its series is not among those asked for";
        }

        if (filter.Season is { } season && notice.Seasons is { } seasons && !seasons.Includes(new Seasons(season, season)))
        {
            return $"it is not on season {season}";
        }

        if (notice.Firmness > filter.MinimumStatus)
        {
            return $"it is only {EnumName<Status>.Of(notice.Firmness)}, and the least that is asked for is {EnumName<Status>.Of(filter.MinimumStatus)}";
        }

        return notice.Spoiler && subscription.Spoilers == SpoilerPolicy.LeaveOut ? "it is a spoiler, and those are left out" : null;
    }
}
