using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

public sealed class SubscriptionDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_Subscription_Is_Kept_As_It_Was_Made()
    {
        using var room = await AlertRoom.OpenAsync();
        var wanted = new NewSubscription(
            "10", ChannelKind.Announcement, new SubscriptionFilter(["Villain", "RELEASE"], ["example"], 2, Status.Reported), DeliveryMode.Weekly, "99", SpoilerPolicy.Show, Crosspost: true);

        await room.Subscriptions.SubscribeAsync(wanted, Newsroom.Ann, Newsroom.Seven, None);

        var kept = await room.Subscriptions.FindAsync("10", Newsroom.Seven, None);
        Assert.NotNull(kept);
        Assert.Null(kept.Filter.Topics);
        Assert.Equal(["Example"], kept.Filter.Series!);
        Assert.Equal("Example; season 2; reported or firmer", kept.Filter.ToString());
        Assert.Equal(
            (ChannelKind.Announcement, DeliveryMode.Weekly, "99", SpoilerPolicy.Show, true, Newsroom.Ann),
            (kept.Target.Kind, kept.Mode, kept.RoleId, kept.Spoilers, kept.Crosspost, kept.CreatedBy));
        Assert.Null(await room.Subscriptions.FindAsync("10", Newsroom.Eight, None));
        Assert.Null(await room.Subscriptions.FindAsync(kept.Id, Newsroom.Eight, None));
    }

    [Theory]
    [InlineData("gossip", null, null, ChannelKind.Text, false, "There is no topic 'gossip': the topics are release, villain.")]
    [InlineData("release", "Nothing", null, ChannelKind.Text, false, "There is no series 'Nothing': the series are Example, Other.")]
    [InlineData("release", null, 0, ChannelKind.Text, false, "A season is a number from 1 to 99.")]
    [InlineData("release", null, null, ChannelKind.Text, true, "Only an announcement channel publishes its messages to other servers: leave crosspost off here.")]
    public async Task What_Cannot_Be_Is_Refused_In_A_Sentence(string topic, string? series, int? season, ChannelKind kind, bool crosspost, string sentence)
    {
        using var room = await AlertRoom.OpenAsync();
        var wanted = new NewSubscription("10", kind, new SubscriptionFilter([topic], series is null ? null : [series], season), Crosspost: crosspost);

        var refused = Assert.IsType<SubscriptionOutcome.Refused>(await room.Subscriptions.SubscribeAsync(wanted, Newsroom.Ann, Newsroom.Seven, None));

        Assert.Equal(sentence, refused.Sentence);
        Assert.Empty(await room.Subscriptions.ListAsync(Newsroom.Seven, None));
    }

    [Fact]
    public async Task A_Channel_Is_Subscribed_Once_And_A_Server_Has_A_Limit()
    {
        using var room = await AlertRoom.OpenAsync(new AlertsOptions { SubscriptionsPerServer = 2 });
        var first = await room.SubscribeAsync("10");
        await room.SubscribeAsync("11");

        Assert.Equal(first.Id, Assert.IsType<SubscriptionOutcome.Already>(await AgainAsync("10")).Subscription.Id);
        Assert.Equal(
            "A server can have 2 channels subscribed, and has: unsubscribe one of them first.", Assert.IsType<SubscriptionOutcome.Refused>(await AgainAsync("12")).Sentence);
        await room.SubscribeAsync("80", server: Newsroom.Eight);
        await room.Subscriptions.UnsubscribeAsync(first.Id, Newsroom.Ben, Newsroom.Seven, None);
        await room.SubscribeAsync("12");

        Task<SubscriptionOutcome> AgainAsync(string channel) =>
            room.Subscriptions.SubscribeAsync(new NewSubscription(channel, ChannelKind.Text, SubscriptionFilter.Everything), Newsroom.Ann, Newsroom.Seven, None);
    }

    [Fact]
    public async Task Each_Act_Is_On_Record_And_None_Is_Undone()
    {
        using var room = await AlertRoom.OpenAsync();
        var id = (await room.SubscribeAsync("10")).Id;
        await room.Subscriptions.ChangeAsync(id, new SubscriptionChange(Topics: ["villain"], Mode: DeliveryMode.Daily), Newsroom.Ben, Newsroom.Seven, None);
        await room.Subscriptions.PauseAsync(id, Newsroom.Ann, Newsroom.Seven, None);
        await room.Subscriptions.ResumeAsync(id, Newsroom.Ann, Newsroom.Seven, None);
        await room.Subscriptions.UnsubscribeAsync(id, Newsroom.Ann, Newsroom.Seven, None);

        var page = await room.Room.Audit.ReadAsync(Newsroom.Seven, new AuditFilter(), 1, None);

        Assert.Equal(
            [ActionKind.Unsubscribe, ActionKind.ResumeSubscription, ActionKind.PauseSubscription, ActionKind.ChangeSubscription, ActionKind.Subscribe],
            page.Entries.Select(entry => entry.Kind));
        Assert.Equal("channel 10: villain; daily", page.Entries[3].Note);
        var change = Assert.Single(await room.Room.Audit.ChangesAsync(page.Entries[3].Id, Newsroom.Seven, None));
        Assert.Contains("\"mode\":\"daily\"", change.After, StringComparison.Ordinal);
        foreach (var entry in page.Entries)
        {
            Assert.IsType<ReviewOutcome.Refused>(await room.Room.Undo.UndoAsync(entry.Id, Newsroom.Ann, Newsroom.Seven, None));
        }
    }

    [Fact]
    public async Task Another_Servers_Subscription_Is_Out_Of_Reach()
    {
        using var room = await AlertRoom.OpenAsync();
        var id = (await room.SubscribeAsync("10")).Id;

        Assert.IsType<SubscriptionOutcome.Refused>(await room.Subscriptions.UnsubscribeAsync(id, Newsroom.Ann, Newsroom.Eight, None));
        Assert.IsType<SubscriptionOutcome.Refused>(await room.Subscriptions.PauseAsync(id, Newsroom.Ann, Newsroom.Eight, None));
        Assert.IsType<SubscriptionOutcome.Refused>(await room.Subscriptions.ChangeAsync(id, new SubscriptionChange(RoleId: "1"), Newsroom.Ann, Newsroom.Eight, None));
        Assert.Equal([WhyKind.NotSubscribed], (await room.Explainer.WhyAsync(new ClaimId("c"), "10", Newsroom.Eight, None)).Select(line => line.Kind));
    }

    [Fact]
    public async Task A_Change_Leaves_The_Rest_As_It_Was()
    {
        using var room = await AlertRoom.OpenAsync();
        var before = await room.SubscribeAsync("10", new SubscriptionFilter(["release"], Season: 2, MinimumStatus: Status.Reported));

        Assert.IsType<SubscriptionOutcome.Already>(await ChangeAsync(new SubscriptionChange()));
        Assert.Equal("season 2; reported or firmer", (await DoneAsync(new SubscriptionChange(Topics: []))).Filter.ToString());
        Assert.Equal("reported or firmer", (await DoneAsync(new SubscriptionChange(Season: 0))).Filter.ToString());
        Assert.Equal("7", (await DoneAsync(new SubscriptionChange(RoleId: "7"))).RoleId);
        Assert.Null((await DoneAsync(new SubscriptionChange(RoleId: ""))).RoleId);

        Task<SubscriptionOutcome> ChangeAsync(SubscriptionChange change) => room.Subscriptions.ChangeAsync(before.Id, change, Newsroom.Ann, Newsroom.Seven, None);
        async Task<Subscription> DoneAsync(SubscriptionChange change) => Assert.IsType<SubscriptionOutcome.Done>(await ChangeAsync(change)).Subscription;
    }

    [Fact]
    public async Task What_Waits_For_A_Channel_That_Unsubscribes_Is_Not_Told()
    {
        using var room = await AlertRoom.OpenAsync();
        var id = (await room.SubscribeAsync("10")).Id;
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.TakeAsync();

        await room.Subscriptions.UnsubscribeAsync(id, Newsroom.Ann, Newsroom.Seven, None);

        Assert.Empty(await room.SendAsync());
        Assert.Equal("the channel was unsubscribed", room.Ask<string>("SELECT reason FROM delivery"));
    }
}
