using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

/// <summary>What the ledger forgets after a year, and what it never does.</summary>
public sealed class LedgerPrunerTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_Amended_A_Message_Is_Forgotten_After_A_Year_And_The_Message_Can_Still_Be_Amended()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        Assert.Equal(2, (await room.SendAsync()).Count);

        room.Room.Folder.Clock.Advance(TimeSpan.FromDays(364));
        Assert.Equal(0, await room.Pruner.PruneAsync(None));
        room.Room.Folder.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(2, await room.Pruner.PruneAsync(None));

        Assert.Equal("message", room.Ask<string>("SELECT GROUP_CONCAT(step) FROM delivery"));
        Assert.Equal([WhyKind.Sent, WhyKind.Forgotten], await WhyAsync(room, source));
        await room.TellAsync("* confirmed by Ann Maker 2018-05: Maker says May now.");
        Assert.Contains("10: Edit: March 2018 (confirmed, 2): moved from March 2018 to May 2018, 2 months later [moved to \"May 2018\" since]", await room.SendAsync());
    }

    [Fact]
    public async Task What_Still_Waits_Is_Never_Forgotten()
    {
        using var room = await AlertRoom.OpenAsync();
        var subscription = await room.SubscribeAsync("10");
        await room.Suspensions.SuspendAsync(subscription.Id, "the channel is gone", None);
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.TakeAsync();

        room.Room.Folder.Clock.Advance(TimeSpan.FromDays(3_000));

        Assert.Equal(0, await room.Pruner.PruneAsync(None));
        await room.Suspensions.ResumeAsync(subscription.Id, None);
        Assert.Single(await room.SendAsync());
    }

    [Fact]
    public async Task All_Of_What_Was_Withdrawn_For_A_Year_Is_Forgotten_And_Told_Anew_Where_It_Stands_Again()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        var source = await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.SendAsync();
        var retracted = Assert.IsType<ReviewOutcome.Applied>(await room.Room.Review.RetractAsync(Newsroom.Claim(source), "wrong", Newsroom.Ann, Newsroom.Seven, None));
        await room.SendAsync();

        room.Room.Folder.Clock.Advance(TimeSpan.FromDays(366));
        Assert.Equal(3, await room.Pruner.PruneAsync(None));

        Assert.Equal([WhyKind.Forgotten, WhyKind.Forgotten], await WhyAsync(room, source));
        await room.Room.Undo.UndoAsync(retracted.Action, Newsroom.Ann, Newsroom.Seven, None);
        Assert.StartsWith("10: Message: March 2018", Assert.Single(await room.SendAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_Of_A_Subscription_That_Ended_Is_Forgotten_And_Nothing_Of_Another()
    {
        using var room = await AlertRoom.OpenAsync(new AlertsOptions { MostAtOnce = 1 });
        var subscription = await room.SubscribeAsync("10");
        await room.SubscribeAsync("11");
        await room.TellAsync("* reported 2018-03: The show comes in March.", "* reported Drake: Drake is the villain.");
        Assert.Equal(2, (await room.SendAsync()).Count);
        await room.Subscriptions.UnsubscribeAsync(subscription.Id, Newsroom.Ann, Newsroom.Seven, None);

        room.Room.Folder.Clock.Advance(TimeSpan.FromDays(366));

        Assert.Equal(3, await room.Pruner.PruneAsync(None));
        Assert.Equal(0, await room.Pruner.PruneAsync(None));
        Assert.Equal(3, room.Ask<int>("SELECT COUNT(*) FROM delivery"));
    }

    private static async Task<WhyKind[]> WhyAsync(AlertRoom room, Source source) =>
        [.. (await room.Explainer.WhyAsync(Newsroom.Claim(source), "10", Newsroom.Seven, None)).Select(line => line.Kind)];
}
