using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

public sealed class AlertReaderTests
{
    private static readonly Scope Eight = new("8");

    [Fact]
    public async Task What_Was_Told_Is_Found_As_It_Stands_Now_By_Its_Own_Server_Alone()
    {
        using var room = await AlertRoom.OpenAsync();
        var told = await room.SubscribeAsync("10");
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        await room.SendAsync();
        var id = new AlertId(room.Ask<string>("SELECT id FROM alert"));

        var found = await room.Reader.FindAsync(id, told.Id, Newsroom.Seven, "1", CancellationToken.None);

        Assert.Equal(("release", Status.Confirmed, 2), (found!.Content.Topic, found.Content.Status, found.Claims.Count));
        Assert.Equal(Subject.Of("Example", 2), found.Subject);
        Assert.Null(await room.Reader.FindAsync(id, told.Id, Eight, "1", CancellationToken.None));
        Assert.Null(await room.Reader.FindAsync(id, told.Id, Scope.Shared, "1", CancellationToken.None));
        Assert.Null(await room.Reader.FindAsync(new AlertId("none"), told.Id, Newsroom.Seven, "1", CancellationToken.None));
    }

    [Fact]
    public async Task In_A_Direct_Message_A_Person_Sees_What_Their_Own_Watch_Does()
    {
        using var room = await AlertRoom.OpenAsync();
        var watch = Assert.IsType<SubscriptionOutcome.Done>(
            await room.Watches.WatchTopicAsync("release", subject: null, new Actor("50", "Fay"), Newsroom.Seven, CancellationToken.None)).Subscription;
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        var id = new AlertId(room.Ask<string>("SELECT id FROM alert"));
        await room.Watches.UnwatchAsync(watch.Id, "50", CancellationToken.None);

        Assert.Equal(Newsroom.Seven, (await room.Reader.FindAsync(id, watch.Id, Scope.Shared, "50", CancellationToken.None))!.SeenFrom);
        Assert.Null(await room.Reader.FindAsync(id, watch.Id, Scope.Shared, "51", CancellationToken.None));
    }

    [Fact]
    public async Task An_Example_Is_The_Newest_Claim_That_Is_Asked_For_With_Its_Quote_And_Tells_Nothing()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.TellAsync("* reported 2018-03: The show comes in March.", "* speculated Somebody: It may be somebody.");
        var subscription = await room.SubscribeAsync("10", new SubscriptionFilter(["release"]));

        var example = await room.Reader.ExampleAsync(subscription, CancellationToken.None);

        Assert.Equal(("release", "March 2018"), (example!.Topic, example.Lead));
        Assert.Contains("The show comes in March.", example.Quote, StringComparison.Ordinal);
        Assert.Equal(0, room.Ask<long>("SELECT COUNT(*) FROM alert"));
    }

    [Fact]
    public async Task An_Example_Gives_Nothing_Away_Where_It_Need_Not()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.TellAsync("* reported Twist: It was the butler.");
        var subscription = await room.SubscribeAsync("10");

        Assert.Equal("March 2018", (await room.Reader.ExampleAsync(subscription, CancellationToken.None))!.Lead);
    }

    [Fact]
    public async Task Where_Nothing_Is_Asked_For_That_Is_Known_There_Is_No_Example()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        var picky = await room.SubscribeAsync("10", new SubscriptionFilter(MinimumStatus: Status.Confirmed));
        var elsewhere = await room.SubscribeAsync("20", server: Eight);

        Assert.Null(await room.Reader.ExampleAsync(picky, CancellationToken.None));
        Assert.Null(await room.Reader.ExampleAsync(elsewhere, CancellationToken.None));
    }
}
