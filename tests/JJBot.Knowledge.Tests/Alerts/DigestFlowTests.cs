using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

/// <summary>What is gathered into one message: digests, bursts, what was missed. The clock of a room begins on Sunday, 1 March 2026, at noon UTC.</summary>
public sealed class DigestFlowTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_Daily_Digest_Comes_At_Its_Hour_And_Gathers_What_Came()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10", mode: DeliveryMode.Daily);
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        Assert.Empty(await room.SendAsync());
        room.Room.Folder.Clock.Advance(TimeSpan.FromHours(3));
        await room.TellAsync("* reported Drake: Drake is the villain.");
        Assert.Empty(await room.SendAsync());

        room.Room.Folder.Clock.Advance(TimeSpan.FromHours(3));

        Assert.Equal(
            ["10: Daily digest: March 2018 (reported, 1): not said before + villain: Drake (reported, 1): not said before"],
            await room.SendAsync());
        room.Room.Folder.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await room.SendAsync());
    }

    [Fact]
    public async Task A_Digest_Tells_What_Changed_Since_The_Last_One()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10", mode: DeliveryMode.Daily);
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        room.Room.Folder.Clock.Advance(TimeSpan.FromDays(1));
        await room.SendAsync();

        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        await room.SendAsync();
        room.Room.Folder.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(["10: Daily digest: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported"], await room.SendAsync());
    }

    [Fact]
    public async Task A_Digest_Comes_In_The_Servers_Time_Zone()
    {
        using var room = await AlertRoom.OpenAsync();
        Assert.IsType<ReviewOutcome.Applied>(await room.Subscriptions.SetTimeZoneAsync("America/New_York", Newsroom.Ann, Newsroom.Seven, None));
        await room.SubscribeAsync("10", mode: DeliveryMode.Weekly);
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();

        var why = Assert.Single(await room.Explainer.WhyAsync(new ClaimId(room.Ask<string>("SELECT claim_id FROM alert_claim")), "10", Newsroom.Seven, None));
        Assert.Equal((WhyKind.HeldForDigest, new DateTimeOffset(2026, 3, 6, 23, 0, 0, TimeSpan.Zero)), (why.Kind, why.At));
        room.Room.Folder.Clock.Advance(why.At!.Value - room.Clock.GetUtcNow() - TimeSpan.FromSeconds(1));
        Assert.Empty(await room.SendAsync());
        room.Room.Folder.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Single(await room.SendAsync());
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("../../etc/passwd")]
    [InlineData("W. Europe Standard Time")]
    public async Task A_Time_Zone_That_Is_None_Is_Refused(string name)
    {
        using var room = await AlertRoom.OpenAsync();

        var refused = Assert.IsType<ReviewOutcome.Refused>(await room.Subscriptions.SetTimeZoneAsync(name, Newsroom.Ann, Newsroom.Seven, None));

        Assert.Equal($"There is no time zone '{name}': give one as Europe/Berlin or America/New_York, or UTC.", refused.Sentence);
    }

    [Fact]
    public async Task Much_At_Once_Comes_In_One_Message_And_Little_One_By_One()
    {
        using var room = await AlertRoom.OpenAsync(new AlertsOptions { MostAtOnce = 2 });
        await room.SubscribeAsync("10");
        await room.SubscribeAsync("11", new SubscriptionFilter(["release"]));
        await room.TellAsync("* reported 2018-03: The show comes in March.", "* reported Drake: Drake it is.", "* reported Blake: Blake it is.");

        Assert.Equal(
            ["10: Burst digest: 3", "11: Message: 1"],
            (await room.SendAsync()).Select(words => $"{words.Split(": ")[0]}: {words.Split(": ")[1]}: {words.Split(" + ").Length}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task After_An_Outage_What_Was_Missed_Comes_In_One_Message()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        Assert.Null(await room.Desk.BeatAsync(None));
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.TakeAsync();
        room.Room.Folder.Clock.Advance(TimeSpan.FromHours(2));
        await room.TellAsync("* reported Drake: Drake is the villain.");

        var restarted = room.Restart();
        Assert.Equal(TimeSpan.FromHours(2), await restarted.Desk.BeatAsync(None));

        Assert.Equal(
            ["10: CatchUp digest: March 2018 (reported, 1): not said before + villain: Drake (reported, 1): not said before"],
            await restarted.SendAsync());
        room.Room.Folder.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await restarted.Desk.BeatAsync(None));
        await restarted.TellAsync("* reported Blake: Blake is the villain.");
        Assert.Equal("10: Message", Assert.Single(await restarted.SendAsync())[..11]);
    }

    [Fact]
    public async Task A_Short_Outage_Changes_Nothing()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.Desk.BeatAsync(None);
        room.Room.Folder.Clock.Advance(TimeSpan.FromMinutes(59));
        await room.TellAsync("* reported 2018-03: The show comes in March.");

        Assert.Null(await room.Restart().Desk.BeatAsync(None));
        Assert.Equal(["10: Message: March 2018 (reported, 1): not said before"], await room.SendAsync());
    }

    [Fact]
    public async Task A_Channel_That_Works_Again_Is_Told_All_That_Waited_In_One_Message()
    {
        using var room = await AlertRoom.OpenAsync();
        var subscription = await room.SubscribeAsync("10");
        var told = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        Assert.Null((await room.Suspensions.SuspendAsync(subscription.Id, "The channel is gone.", None))!.Suspension!.ToldAt);
        await room.TellAsync("* reported Drake: Drake is the villain.");
        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        Assert.Empty(await room.SendAsync());
        var why = await room.Explainer.WhyAsync(Newsroom.Claim(told), "10", Newsroom.Seven, None);
        Assert.Equal([WhyKind.Sent, WhyKind.Suspended, WhyKind.Suspended], why.Select(line => line.Kind));
        Assert.Equal("10", Assert.Single(await room.Suspensions.ListAsync(None)).Target.ChannelId);

        await room.Suspensions.ResumeAsync(subscription.Id, None);

        Assert.Equal(
            [
                "10: CatchUp digest: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported + villain: Drake (reported, 1): not said before",
                "10: Edit: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported",
            ],
            (await room.SendAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_Paused_Channel_Is_Not_Told_Afterwards_But_What_It_Was_Told_Stays_True()
    {
        using var room = await AlertRoom.OpenAsync();
        var subscription = await room.SubscribeAsync("10");
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        await room.Subscriptions.PauseAsync(subscription.Id, Newsroom.Ann, Newsroom.Seven, None);
        var missed = await room.TellAsync("* reported Drake: Drake is the villain.");
        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        await room.SendAsync();

        await room.Subscriptions.ResumeAsync(subscription.Id, Newsroom.Ann, Newsroom.Seven, None);

        Assert.Equal(["10: Edit: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported"], await room.SendAsync());
        Assert.Equal([WhyKind.Paused], (await room.Explainer.WhyAsync(Newsroom.Claim(missed), "10", Newsroom.Seven, None)).Select(line => line.Kind));
    }

    [Fact]
    public async Task What_Waits_For_A_Digest_Is_Told_When_The_Channel_Wants_None_Any_More()
    {
        using var room = await AlertRoom.OpenAsync();
        var subscription = await room.SubscribeAsync("10", mode: DeliveryMode.Weekly);
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        Assert.Empty(await room.SendAsync());

        await room.Subscriptions.ChangeAsync(subscription.Id, new SubscriptionChange(Mode: DeliveryMode.Instant), Newsroom.Ann, Newsroom.Seven, None);

        Assert.Equal(["10: Message: March 2018 (reported, 1): not said before"], await room.SendAsync());
    }
}
