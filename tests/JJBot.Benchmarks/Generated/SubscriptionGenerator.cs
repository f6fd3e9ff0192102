using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Shows;

namespace JJBot.Benchmarks.Generated;

/// <summary>Makes subscriptions as managers would: most hear of everything at once, others of some topics, of what is confirmed, or once a day.</summary>
internal static class SubscriptionGenerator
{
    private const int ChannelsPerServer = 5;

    public static IEnumerable<Subscription> Make(int count, Show show, DateTimeOffset since)
    {
        var ids = new IdMaker(TimeProvider.System);
        for (var number = 0; number < count; number++)
        {
            yield return new Subscription
            {
                Id = new SubscriptionId(ids.Next()),
                Kind = SubscriptionKind.Channel,
                Server = new Scope($"{1_000_000 + (number / ChannelsPerServer)}"),
                Target = new SubscriptionTarget(ChannelKind.Text, $"{9_000_000 + number}"),
                Filter = FilterOf(number, show),
                Mode = number % 10 < 7 ? DeliveryMode.Instant : number % 10 < 9 ? DeliveryMode.Daily : DeliveryMode.Weekly,
                Spoilers = (SpoilerPolicy)(number % 3),
                CreatedBy = Actor.Operator,
                CreatedAt = since,
                ChangedAt = since,
            };
        }
    }

    private static SubscriptionFilter FilterOf(int number, Show show) => (number % 4) switch
    {
        0 or 1 => SubscriptionFilter.Everything,
        2 => new SubscriptionFilter(Topics: [show.Topics[number % show.Topics.Count].Name, show.Topics[(number + 3) % show.Topics.Count].Name]),
        _ => new SubscriptionFilter(Series: [show.Series[0].Name], MinimumStatus: Status.Reported),
    };
}
