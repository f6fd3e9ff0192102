using JJBot.Knowledge.Answers.TrackRecords;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Answers.TrackRecords;

public sealed class WilsonIntervalTests
{
    /// <summary>Worked out with the formula by hand, and the same as R's prop.test without correction gives.</summary>
    [Theory]
    [InlineData(0, 5, 0.0000, 0.4345)]
    [InlineData(5, 5, 0.5655, 1.0000)]
    [InlineData(3, 5, 0.2307, 0.8824)]
    [InlineData(8, 10, 0.4902, 0.9433)]
    [InlineData(50, 100, 0.4038, 0.5962)]
    public void The_Interval_Is_Wilsons(int successes, int trials, double low, double high)
    {
        var interval = WilsonInterval.Of(successes, trials);

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [RepeatableProperty]
    public void It_Holds_The_Share_And_Stays_Between_None_And_All(byte successes, byte more)
    {
        var trials = successes + more + 1;
        var interval = WilsonInterval.Of(successes, trials);

        Assert.InRange((double)successes / trials, interval.Low, interval.High);
        Assert.InRange(interval.Low, 0, 1);
        Assert.InRange(interval.High, 0, 1);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void A_Sample_That_Cannot_Be_Is_Refused(int successes, int trials) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(successes, trials));
}
