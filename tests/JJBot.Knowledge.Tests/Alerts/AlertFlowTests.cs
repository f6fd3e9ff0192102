using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

public sealed class AlertFlowTests
{
    [Fact]
    public async Task A_New_Claim_Is_Told_Once()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* reported 2018-03: The show comes in March.");

        Assert.Equal(["10: Message: March 2018 (reported, 1): not said before"], await room.SendAsync());
        Assert.Empty(await room.SendAsync());
        Assert.Equal(new Taken(0, 0, 0, IsMore: false), await room.TakeAsync());
    }

    [Fact]
    public async Task Five_Articles_That_Say_The_Same_Are_One_Alert_Whose_Count_Grows()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.TellAsync("* reported 2018-03: It arrives in March.");
        Assert.Equal(["10: Message: March 2018 (reported, 2): not said before"], await room.SendAsync());

        await room.TellAsync("* reported 2018-03: March it is.");
        await room.TellAsync("* reported 2018-03: March again.");
        await room.TellAsync("* reported 2018-03: March for ever.");

        Assert.Equal(["10: Edit: March 2018 (reported, 5): 5 sources say so"], (await room.SendAsync()).Select(words => words.Replace("five", "5", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_Confirmation_Amends_And_Answers()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();

        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");

        Assert.Equal(
            [
                "10: Edit: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported",
                "10: Reply: March 2018 (confirmed, 2): confirmed now by Ann Maker; it was reported",
            ],
            await room.SendAsync());
    }

    [Fact]
    public async Task A_Window_That_Moves_Is_Told_As_A_Change_By_How_Much()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();

        await room.TellAsync("* confirmed by Ann Maker 2018-05: Maker says May now.");

        Assert.Equal(
            [
                "10: Message in reply: May 2018 (confirmed, 1): moved from March 2018 to May 2018, 2 months later",
                "10: Edit: March 2018 (reported, 1): moved from March 2018 to May 2018, 2 months later [moved to \"May 2018\" since]",
            ],
            (await room.SendAsync()).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task A_Retraction_Is_Told_And_A_Claim_That_Nobody_Was_Told_Of_Goes_Silently()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();

        await room.Room.Review.RetractAsync(Newsroom.Claim(source), "wrong", Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        Assert.Equal(
            [
                "10: Edit: March 2018 (reported, 1): withdrawn: no accepted claim says so any more [withdrawn: no accepted claim says so any more]",
                "10: Reply: March 2018 (reported, 1): withdrawn: no accepted claim says so any more",
            ],
            await room.SendAsync());

        var other = await room.TellAsync("* reported 2019: The show comes in 2019.");
        await room.Room.Review.RetractAsync(Newsroom.Claim(other), "wrong", Newsroom.Ann, Newsroom.Seven, CancellationToken.None);
        Assert.Empty(await room.SendAsync());
        Assert.Equal([WhyKind.Withdrawn], (await room.Explainer.WhyAsync(Newsroom.Claim(other), "10", Newsroom.Seven, CancellationToken.None)).Select(line => line.Kind));
    }

    [Fact]
    public async Task Where_Nobody_Listens_Nothing_Is_Kept_And_Nothing_Piles_Up()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("80", server: Newsroom.Eight);
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");

        Assert.Equal(new Taken(1, 0, 0, IsMore: false), await room.TakeAsync());

        Assert.Equal(0, room.Ask<int>("SELECT (SELECT COUNT(*) FROM alert) + (SELECT COUNT(*) FROM claim_event WHERE told_at IS NULL)"));
        room.Room.Folder.Clock.Advance(TimeSpan.FromMinutes(1));
        await room.SubscribeAsync("70");
        Assert.Empty(await room.SendAsync());
        Assert.Equal([WhyKind.BeforeSubscribed], (await room.Explainer.WhyAsync(Newsroom.Claim(source), "70", Newsroom.Seven, CancellationToken.None)).Select(line => line.Kind));
    }

    [Fact]
    public async Task More_Events_Than_Are_Taken_At_Once_Are_All_Told()
    {
        using var room = await AlertRoom.OpenAsync(new AlertsOptions { MostAtOnce = 50 });
        await room.SubscribeAsync("10");
        for (var article = 0; article < 3; article++)
        {
            await room.TellAsync([.. Enumerable.Range(0, 50).Select(number => $"* reported V{(char)('a' + article)}{(char)('a' + (number / 10))}{(char)('a' + (number % 10))}: Somebody it is.")]);
        }

        Assert.True((await room.Desk.TakeAsync(CancellationToken.None)).IsMore);
        var told = await room.SendAsync();

        Assert.Equal(150, room.Ask<int>("SELECT COUNT(*) FROM delivery WHERE step = 'message' AND state = 'sent'"));
        Assert.StartsWith("10: Burst digest", Assert.Single(told), StringComparison.Ordinal);
    }
}
