using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

/// <summary>What is a server's own, what is everybody's, and what passes between the two.</summary>
public sealed class ServerAlertTests
{
    [Fact]
    public async Task A_Servers_Own_Claim_Is_Told_There_Alone()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("70");
        await room.SubscribeAsync("80", server: Newsroom.Eight);
        await room.Watches.WatchTopicAsync("release", null, new Actor("42", "Fan"), Newsroom.Eight, CancellationToken.None);
        await room.Watches.WatchTopicAsync("release", null, new Actor("43", "Fan"), Newsroom.Seven, CancellationToken.None);
        await room.Watches.WatchTopicAsync("release", null, new Actor("44", "Fan"), Scope.Shared, CancellationToken.None);

        await room.TellAsync("* reported 2018-03: The show comes in March.");

        Assert.Equal(["70", "user 43"], (await room.SendAsync()).Select(words => words[..words.IndexOf(':', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_A_Server_Was_Told_Is_Not_Told_There_Again_When_It_Becomes_Everybodys()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("70");
        await room.SubscribeAsync("80", server: Newsroom.Eight);
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        Assert.Equal(["70: Message: March 2018 (reported, 1): not said before"], await room.SendAsync());

        await room.Room.Publisher.PublishAsync(source.Id, Actor.Operator, CancellationToken.None);

        Assert.Equal(["80: Message: March 2018 (reported, 1): not said before"], await room.SendAsync());
        var why = await room.Explainer.WhyAsync(Newsroom.Claim(source), "70", Newsroom.Seven, CancellationToken.None);
        Assert.Equal([WhyKind.Sent, WhyKind.Duplicate], why.Select(line => line.Kind));
    }

    [Fact]
    public async Task A_Published_Claim_That_Is_Confirmed_Later_Is_Amended_Once_Everywhere()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("70");
        await room.SubscribeAsync("80", server: Newsroom.Eight);
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        await room.Room.Publisher.PublishAsync(source.Id, Actor.Operator, CancellationToken.None);
        await room.SendAsync();

        var other = await room.TellAsync(Newsroom.Eight, "* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        Assert.Equal(["80: Message in reply: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported"], await room.SendAsync());
        await room.Room.Publisher.PublishAsync(other.Id, Actor.Operator, CancellationToken.None);

        Assert.Equal(
            [
                "70: Edit: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported",
                "70: Reply: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported",
                "80: Edit: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported",
                "80: Reply: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported",
            ],
            (await room.SendAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_Own_Claim_That_Repeats_What_Everybody_Was_Told_Is_No_Second_Alert()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("70");
        await room.SubscribeAsync("80", server: Newsroom.Eight);
        var published = await room.TellAsync(Newsroom.Eight, "* reported 2018-03: The show comes in March.");
        await room.Room.Publisher.PublishAsync(published.Id, Actor.Operator, CancellationToken.None);
        await room.SendAsync();

        var own = await room.TellAsync("* reported 2018-03: It arrives in March.");

        Assert.Empty(await room.SendAsync());
        var why = await room.Explainer.WhyAsync(Newsroom.Claim(own), "70", Newsroom.Seven, CancellationToken.None);
        Assert.Equal([WhyKind.Duplicate, WhyKind.Sent], why.Select(line => line.Kind));
    }

    [Fact]
    public async Task An_Own_Alert_Follows_What_Becomes_Known_To_Everybody()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("70");
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();

        var other = await room.TellAsync(Newsroom.Eight, "* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        await room.Room.Publisher.PublishAsync(other.Id, Actor.Operator, CancellationToken.None);

        Assert.Equal(
            [
                "70: Edit: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported",
                "70: Reply: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported",
            ],
            await room.SendAsync());
    }

    [Fact]
    public async Task A_Claim_Of_The_Seeds_That_Is_Said_Again_Is_Told_As_A_Repeat()
    {
        var seed = Some.SeedSource("old-1", 1);
        var march = new Window("premiere", new DayRange(new DateOnly(2018, 3, 1), new DateOnly(2018, 3, 31)), Precision.Month);
        using var room = await AlertRoom.OpenAsync(seeds: Some.Seeds(seed with { Claims = [seed.Claims[0] with { Value = march }] }));
        await room.SubscribeAsync("70");

        await room.TellAsync("* reported 2018-03: The show comes in March.");

        Assert.Equal(["70: Message: March 2018 (reported, 2): said before by one site"], await room.SendAsync());
        Assert.Equal(
            [WhyKind.Sent],
            (await room.Explainer.WhyAsync(seed.Claims[0].Id, "70", Newsroom.Seven, CancellationToken.None)).Select(line => line.Kind));
    }

    [Fact]
    public async Task What_Is_Withdrawn_From_Everybody_Is_Withdrawn_Where_It_Was_Told()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("70");
        await room.SubscribeAsync("80", server: Newsroom.Eight);
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        var published = Assert.IsType<ReviewOutcome.Applied>(await room.Room.Publisher.PublishAsync(source.Id, Actor.Operator, CancellationToken.None));
        await room.SendAsync();

        await room.Room.Undo.UndoAsync(published.Action, Actor.Operator, Newsroom.Seven, CancellationToken.None);

        Assert.Equal(
            [
                "80: Edit: March 2018 (reported, 1): withdrawn: no accepted claim says so any more [withdrawn: no accepted claim says so any more]",
                "80: Reply: March 2018 (reported, 1): withdrawn: no accepted claim says so any more",
            ],
            await room.SendAsync());
    }
}
