using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

public sealed class DeliveryLedgerTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_Is_Begun_Is_Not_Begun_Again_And_Is_Found_After_A_Crash()
    {
        using var room = await StartAsync();
        var due = Assert.Single(await room.Ledger.DueAsync(10, None));

        Assert.Equal([due.Id], await room.Ledger.BeginAsync([due.Id], None));
        Assert.Empty(await room.Ledger.BeginAsync([due.Id], None));
        Assert.Empty(await room.Ledger.DueAsync(10, None));

        var unfinished = Assert.Single(await room.Restart().Ledger.UnfinishedAsync(None));
        Assert.Equal((due.Id, due.Nonce, 1, room.Clock.GetUtcNow()), (unfinished.Id, unfinished.Nonce, unfinished.Attempts, unfinished.BegunAt));
        Assert.InRange(due.Nonce.Length, 1, 25);
    }

    [Fact]
    public async Task The_First_Outcome_Counts()
    {
        using var room = await StartAsync();
        var id = (await room.Ledger.DueAsync(10, None))[0].Id;
        await room.Ledger.BeginAsync([id], None);

        await room.Ledger.RecordAsync([new DeliveryOutcome.Sent(id, "m1"), new DeliveryOutcome.Failed(id, "late"), new DeliveryOutcome.Later(id, "late", room.Clock.GetUtcNow())], None);

        Assert.Equal("sent m1", room.Ask<string>("SELECT state || ' ' || message_id FROM delivery"));
    }

    [Fact]
    public async Task What_Is_Put_Off_Comes_When_Its_Time_Has_Come()
    {
        using var room = await StartAsync();
        var first = Assert.Single(await room.Ledger.DueAsync(10, None));
        await room.Ledger.BeginAsync([first.Id], None);
        await room.Ledger.RecordAsync([new DeliveryOutcome.Later(first.Id, "Discord is down", room.Clock.GetUtcNow().AddSeconds(30))], None);
        Assert.Empty(await room.Ledger.DueAsync(10, None));
        Assert.Equal(new DeliveryBacklog(0, null), await room.Ledger.BacklogAsync(None));

        room.Room.Folder.Clock.Advance(TimeSpan.FromSeconds(40));

        Assert.Equal((first.Id, 1), Assert.Single((await room.Ledger.DueAsync(10, None)).Select(again => (again.Id, again.Attempts))));
        Assert.Equal(new DeliveryBacklog(1, room.Clock.GetUtcNow().AddSeconds(-10)), await room.Ledger.BacklogAsync(None));
    }

    [Fact]
    public async Task What_Amends_Waits_For_The_Message_And_Goes_With_It()
    {
        using var room = await StartAsync();
        var message = Assert.Single(await room.Ledger.DueAsync(10, None));
        await room.Ledger.BeginAsync([message.Id], None);
        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        await room.TakeAsync();
        Assert.Empty(await room.Ledger.DueAsync(10, None));

        await room.Ledger.RecordAsync([new DeliveryOutcome.Sent(message.Id, "m1")], None);
        Assert.Equal(["m1", "m1"], (await room.Ledger.DueAsync(10, None)).Select(delivery => delivery.EarlierMessageId));
    }

    [Theory]
    [InlineData(true, "edit skipped, reply skipped")]
    [InlineData(false, "edit skipped, reply planned")]
    public async Task What_Would_Amend_A_Message_That_Is_Not_There_Is_Not_Sent(bool surely, string left)
    {
        using var room = await StartAsync();
        var message = Assert.Single(await room.Ledger.DueAsync(10, None));
        await room.Ledger.BeginAsync([message.Id], None);
        await room.TellAsync("* confirmed by Ann Maker 2018-03: Maker confirmed March.");
        await room.TakeAsync();

        await room.Ledger.RecordAsync([surely ? new DeliveryOutcome.Failed(message.Id, "refused") : new DeliveryOutcome.Unsure(message.Id, "not readable")], None);

        Assert.Equal(left, room.Ask<string>("SELECT group_concat(step || ' ' || state, ', ') FROM (SELECT step, state FROM delivery WHERE revision = 2 ORDER BY step)"));
    }

    [Fact]
    public async Task A_Message_Of_An_Announcement_Channel_Is_Published_Once_It_Was_Sent()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.Subscriptions.SubscribeAsync(
            new NewSubscription("10", ChannelKind.Announcement, SubscriptionFilter.Everything, Crosspost: true), Newsroom.Ann, Newsroom.Seven, None);
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.TakeAsync();
        var message = Assert.Single(await room.Ledger.DueAsync(10, None));
        await room.Ledger.BeginAsync([message.Id], None);
        await room.Ledger.RecordAsync([new DeliveryOutcome.Sent(message.Id, "m1")], None);

        var publishing = Assert.Single(await room.Ledger.DueAsync(10, None));
        Assert.Equal((DeliveryStep.Publish, "m1", null), (publishing.Step, publishing.EarlierMessageId, publishing.Digest));
        Assert.Empty(publishing.Items);
        await room.Ledger.BeginAsync([publishing.Id], None);
        await room.Ledger.RecordAsync([new DeliveryOutcome.Sent(publishing.Id, "m1")], None);

        Assert.Empty(await room.Ledger.DueAsync(10, None));
    }

    private static async Task<AlertRoom> StartAsync()
    {
        var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.TellAsync("* reported 2018-03: The show comes in March.");
        await room.TakeAsync();
        return room;
    }
}
