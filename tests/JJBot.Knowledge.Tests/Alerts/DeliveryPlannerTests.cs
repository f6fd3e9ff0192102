using FsCheck;
using FsCheck.Fluent;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

public sealed class DeliveryPlannerTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [RepeatableProperty(MaxTest = 500)]
    public Property Everybody_Is_Decided_For_Once_And_With_A_Reason_Where_Nothing_Is_Told() => Prop.ForAll(Arb.From(Notices), Arb.From(Gen.ArrayOf(Listeners)), (notice, listeners) =>
    {
        var decisions = Planner().Plan(notice, listeners).ToList();

        Assert.All(listeners, listener =>
        {
            var own = decisions.Where(decision => decision.Subscription == listener.Subscription.Id).ToList();
            Assert.NotEmpty(own);
            Assert.Equal(own.Count, own.Select(decision => decision.Step).Distinct().Count());
            Assert.False(own.Exists(decision => decision.Step == DeliveryStep.Message) && own.Count > 1);
            Assert.All(own, decision => Assert.Equal(decision.State == DeliveryState.Skipped, decision.Reason is not null));
            Assert.All(own, decision => Assert.Equal(decision.State == DeliveryState.Held, decision.Hold is not null));
            Assert.All(own.Where(decision => !decision.IsKept), decision => Assert.Equal(DeliveryState.Skipped, decision.State));
        });
    });

    [RepeatableProperty(MaxTest = 500)]
    public Property What_Was_Told_Is_Not_Told_As_New_Again() => Prop.ForAll(Arb.From(Notices), Arb.From(Listeners), (notice, listener) =>
    {
        var decisions = Planner().Plan(notice, [listener]).ToList();

        var isTold = listener.Waiting is null && listener.Told != Telling.Nothing;
        Assert.Equal(!isTold, decisions.Exists(decision => decision.Step == DeliveryStep.Message));
        Assert.Equal(listener.Waiting?.Id, decisions[0].TakesPlaceOf);
    });

    [RepeatableProperty(MaxTest = 500)]
    public Property Nobody_Hears_First_Of_What_He_May_Not_See_Or_Does_Not_Ask_For() => Prop.ForAll(Arb.From(Notices), Arb.From(Listeners), (notice, listener) =>
    {
        var told = Planner().Plan(notice, [Listener.Untold(listener.Subscription)]).Single().State != DeliveryState.Skipped;

        var subscription = listener.Subscription;
        Assert.False(told && !notice.Server.IsVisibleFrom(subscription.Server));
        Assert.False(told && subscription.PausedAt is not null);
        Assert.False(told && !notice.Stands);
        Assert.False(told && notice.Firmness > subscription.Filter.MinimumStatus);
        Assert.False(told && notice.Spoiler && subscription.Spoilers == SpoilerPolicy.LeaveOut);
        Assert.False(told && subscription.Filter.Topics?.Contains(notice.Topic) == false);
    });

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(2, null, true)]
    [InlineData(2, 2, true)]
    [InlineData(2, 3, false)]
    [InlineData(3, 2, false)]
    public void A_Season_That_Is_Asked_For_Hears_Of_The_Series_As_A_Whole_Too(int? asked, int? told, bool isTold)
    {
        var subscription = Subscription(1) with { Filter = new SubscriptionFilter(Season: asked) };

        var decision = Assert.Single(Planner().Plan(Notice() with { Seasons = told is { } season ? new Seasons(season, season) : null }, [Listener.Untold(subscription)]));

        Assert.Equal(isTold, decision.State == DeliveryState.Planned);
    }

    [Fact]
    public void A_Hundred_Thousand_Get_A_Decision_Each()
    {
        var listeners = Enumerable.Range(0, 100_000).Select(number => Listener.Untold(Subscription(number) with { Mode = (DeliveryMode)(number % 3) })).ToList();

        var decisions = Planner().Plan(Notice(), listeners).ToList();

        Assert.Equal(100_000, decisions.Select(decision => decision.Subscription).Distinct().Count());
        Assert.Equal(33_334, decisions.Count(decision => decision.State == DeliveryState.Planned));
    }

    private static DeliveryPlanner Planner() => new(Now, new DigestTimes(18, DayOfWeek.Friday), _ => TimeZoneInfo.Utc);

    private static AlertNotice Notice() => new(
        new AlertId("a1"), 1, Scope.Shared, AlertChangeKind.New, Now, "release", ["Example"], new Seasons(2, 2), Status.Reported, Spoiler: false, Stands: true, IsCatchUp: false, new Dictionary<string, AlertId>());

    private static Subscription Subscription(int number) => new()
    {
        Id = new SubscriptionId(FormattableString.Invariant($"s{number}")),
        Kind = SubscriptionKind.Channel,
        Server = Newsroom.Seven,
        Target = new SubscriptionTarget(ChannelKind.Text, FormattableString.Invariant($"{number}")),
        Filter = SubscriptionFilter.Everything,
        CreatedBy = Newsroom.Ann,
        CreatedAt = Now.AddDays(-1),
        ChangedAt = Now.AddDays(-1),
    };

    private static Gen<AlertNotice> Notices { get; } =
        from revision in Gen.Choose(1, 3)
        from server in Gen.Elements(Scope.Shared, Newsroom.Seven, Newsroom.Eight)
        from kind in Gen.Elements(Enum.GetValues<AlertChangeKind>())
        from topic in Gen.Elements("release", "villain")
        from firmness in Gen.Elements(Status.Confirmed, Status.Reported, Status.Speculated)
        from flags in Gen.Choose(0, 15)
        select Notice() with
        {
            Revision = revision,
            Server = server,
            Kind = kind,
            Topic = topic,
            Firmness = firmness,
            Spoiler = (flags & 1) != 0,
            Stands = (flags & 2) != 0,
            IsCatchUp = (flags & 4) != 0,
            OwnTwins = (flags & 8) != 0 ? new Dictionary<string, AlertId> { ["7"] = new("a2") } : new Dictionary<string, AlertId>(),
        };

    private static Gen<Listener> Listeners { get; } =
        from number in Gen.Choose(1, int.MaxValue)
        from server in Gen.Elements(Scope.Shared, Newsroom.Seven, Newsroom.Eight)
        from mode in Gen.Elements(Enum.GetValues<DeliveryMode>())
        from spoilers in Gen.Elements(Enum.GetValues<SpoilerPolicy>())
        from minimum in Gen.Elements(Status.Confirmed, Status.Reported, Status.Speculated)
        from topics in Gen.Elements<string[]?>(null, ["release"], ["villain"])
        from days in Gen.Choose(-2, 2)
        from told in Gen.Elements(Enum.GetValues<Telling>())
        from flags in Gen.Choose(0, 15)
        select new Listener(
            Subscription(number) with
            {
                Server = server,
                Mode = mode,
                Spoilers = spoilers,
                Filter = new SubscriptionFilter(topics, MinimumStatus: minimum),
                CreatedAt = Now.AddDays(days),
                PausedAt = (flags & 1) != 0 ? Now : null,
                Suspension = (flags & 2) != 0 ? new Suspension(Now, "gone", null) : null,
            },
            told,
            (flags & 4) != 0 ? new WaitingDelivery(new DeliveryId("d1"), (flags & 8) != 0 ? DigestKind.Daily : null, Now) : null,
            (flags & 8) != 0);
}
