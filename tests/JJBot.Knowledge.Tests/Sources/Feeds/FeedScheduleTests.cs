using JJBot.Knowledge.Sources.Feeds;
using JJBot.Knowledge.Sources.Fetching;

namespace JJBot.Knowledge.Tests.Sources.Feeds;

public sealed class FeedScheduleTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly FeedSchedule Schedule = new(TimeSpan.FromMinutes(30));
    private static readonly FeedState Well = new(new Validators("\"one\"", null), Start);
    private static readonly FetchRefusal Silent = new(RefusalKind.Temporary, "It does not answer.");
    private static readonly FetchRefusal Missing = new(RefusalKind.Missing, "There is no such page.");
    private static readonly FetchRefusal Gone = new(RefusalKind.Gone, "It is gone.");

    [Theory]
    [InlineData(0.0, 30)]
    [InlineData(0.5, 31.5)]
    [InlineData(1.0, 33)]
    public void A_Feed_That_Is_Well_Is_Looked_At_After_The_Interval_And_Up_To_A_Tenth_Later(double chance, double minutes) =>
        Assert.Equal(Start + TimeSpan.FromMinutes(minutes), Schedule.AfterSuccess(Validators.None, Start, chance).NextCheckAt);

    [Fact]
    public void A_Feed_That_Fails_Is_Looked_At_Half_As_Often_Each_Time_And_Once_A_Day_At_Least()
    {
        var state = Well;
        var pauses = new List<double>();
        for (var now = Start; pauses.Count < 9; now = state.NextCheckAt)
        {
            state = Schedule.AfterFailure(state, Silent, now, 0);
            pauses.Add((state.NextCheckAt - now).TotalHours);
        }

        Assert.Equal([0.5, 1, 2, 4, 8, 16, 24, 24, 24], pauses);
    }

    [Fact]
    public void What_Is_At_Hand_Stays_At_Hand_While_A_Feed_Fails()
    {
        var state = Schedule.AfterFailure(Well, Silent, Start, 0);

        Assert.Equal((Well.Validators, 1, Start, "It does not answer."), (state.Validators, state.Failures, state.FailingSince, state.Trouble));
    }

    [Fact]
    public void A_Site_That_Wants_To_Be_Left_Alone_For_Longer_Is()
    {
        var state = Schedule.AfterFailure(Well, Silent with { RetryAfter = TimeSpan.FromDays(2) }, Start, 0);

        Assert.Equal(Start + TimeSpan.FromDays(2), state.NextCheckAt);
    }

    [Fact]
    public void A_Feed_That_Is_Said_To_Be_Gone_Is_Dead_At_Once() => Assert.Equal(Start, Schedule.AfterFailure(Well, Gone, Start, 0).DeadSince);

    [Theory]
    [InlineData(RefusalKind.Missing, 3)]
    [InlineData(RefusalKind.Temporary, 14)]
    [InlineData(RefusalKind.Denied, 14)]
    [InlineData(RefusalKind.Unsuitable, 14)]
    public void A_Feed_That_Fails_For_Days_Is_Dead(RefusalKind kind, int days)
    {
        var refusal = new FetchRefusal(kind, "It fails.");
        var failing = Schedule.AfterFailure(Well, refusal, Start, 0);

        Assert.Null(Schedule.AfterFailure(failing, refusal, Start + TimeSpan.FromDays(days) - TimeSpan.FromMinutes(1), 0).DeadSince);
        Assert.NotNull(Schedule.AfterFailure(failing, refusal, Start + TimeSpan.FromDays(days), 0).DeadSince);
    }

    [Fact]
    public void A_Dead_Feed_Is_Looked_At_Once_A_Day_And_Keeps_The_Day_It_Died()
    {
        var dead = Schedule.AfterFailure(Well, Gone, Start, 0);

        var later = Schedule.AfterFailure(dead, Missing, Start + TimeSpan.FromDays(1), 0);

        Assert.Equal((Start, Start + TimeSpan.FromDays(2)), (later.DeadSince, later.NextCheckAt));
    }

    [Fact]
    public void A_Feed_That_Works_Again_Is_As_If_Nothing_Had_Been() =>
        Assert.Equal(new FeedState(Validators.None, Start + TimeSpan.FromMinutes(30)), Schedule.AfterSuccess(Validators.None, Start, 0));
}
