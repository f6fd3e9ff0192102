using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

/// <summary>A clock that is set: nothing comes twice, and nothing waits for years.</summary>
public sealed class ClockTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_A_Clock_That_Was_Ahead_Put_Off_Comes_With_The_Next_Digest()
    {
        using var room = await AlertRoom.OpenAsync();
        var clock = new SetClock(room.Clock.GetUtcNow().AddYears(3));
        var ahead = room.Restart(clock);
        await ahead.Desk.BeatAsync(None);
        await ahead.SubscribeAsync("10", mode: DeliveryMode.Daily);
        await ahead.TellAsync("* reported 2018-03: The show comes in March.");
        await ahead.SendAsync();

        clock.Now = clock.Now.AddYears(-3);
        Assert.Null(await ahead.Desk.BeatAsync(None));
        clock.Now += TimeSpan.FromDays(1);

        Assert.Single(await ahead.SendAsync());
    }

    [Fact]
    public async Task Who_Subscribed_While_The_Clock_Was_Ahead_Hears_Of_What_Comes_Now()
    {
        using var room = await AlertRoom.OpenAsync();
        var clock = new SetClock(room.Clock.GetUtcNow().AddYears(3));
        var set = room.Restart(clock);
        await set.SubscribeAsync("10");
        clock.Now = clock.Now.AddYears(-3);

        await set.TellAsync("* reported 2018-03: The show comes in March.");

        Assert.Single(await set.SendAsync());
    }

    [Fact]
    public async Task A_Digest_Comes_Once_Though_Its_Hour_Comes_Twice()
    {
        using var room = await AlertRoom.OpenAsync();
        var clock = new SetClock(new DateTimeOffset(2026, 3, 1, 17, 0, 0, TimeSpan.Zero));
        var set = room.Restart(clock);
        await set.Desk.BeatAsync(None);
        await set.SubscribeAsync("10", mode: DeliveryMode.Daily);
        await set.TellAsync("* reported 2018-03: The show comes in March.");
        await set.TakeAsync();
        clock.Now += TimeSpan.FromHours(1);
        Assert.Single(await set.SendAsync());

        clock.Now -= TimeSpan.FromMinutes(90);
        await set.Desk.BeatAsync(None);
        await set.TellAsync("* reported Drake: Drake is the villain.");
        await set.TakeAsync();
        clock.Now += TimeSpan.FromMinutes(90);
        Assert.Empty(await set.SendAsync());
        clock.Now += TimeSpan.FromDays(1);

        Assert.Equal(["10: Daily digest: villain: Drake (reported, 1): not said before"], await set.SendAsync());
    }

    [Fact]
    public async Task A_Clock_That_Is_Put_Forward_Is_Like_An_Outage()
    {
        using var room = await AlertRoom.OpenAsync();
        await room.SubscribeAsync("10");
        await room.Desk.BeatAsync(None);
        await room.TellAsync("* reported 2018-03: The show comes in March.", "* reported Drake: Drake is the villain.");
        await room.TakeAsync();

        room.Room.Folder.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(TimeSpan.FromDays(1), await room.Desk.BeatAsync(None));

        Assert.Equal("10: CatchUp digest", Assert.Single(await room.SendAsync())[..18]);
    }

    /// <summary>A clock that somebody sets.</summary>
    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
