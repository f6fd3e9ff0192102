using JJBot.Commands.Asking;
using JJBot.Discord.Wire;
using JJBot.Testing;
using Microsoft.Extensions.Options;

namespace JJBot.Tests.Bot.Asking;

public sealed class AskingLimitTests
{
    private static readonly Snowflake Ann = new(1);
    private static readonly Snowflake Ben = new(2);
    private readonly TestTimeProvider clock = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void One_Too_Many_Has_To_Wait_And_Is_Told_For_How_Long()
    {
        var limit = Limit(perMinute: 3);
        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(limit.Take(Ann).IsGranted));

        var refused = limit.Take(Ann);

        Assert.Equal((TimeSpan.FromSeconds(20), true), (refused.Wait, refused.IsNews));
        Assert.False(limit.Take(Ann).IsNews);
        Assert.True(limit.Take(Ben).IsGranted);
    }

    [Fact]
    public void Questions_Come_Back_As_The_Minute_Passes_And_Never_More_Than_There_Were()
    {
        var limit = Limit(perMinute: 3);
        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(limit.Take(Ann).IsGranted));
        Assert.False(limit.Take(Ann).IsGranted);

        clock.Advance(TimeSpan.FromSeconds(21));
        Assert.True(limit.Take(Ann).IsGranted);
        Assert.True(limit.Take(Ann).IsNews);

        clock.Advance(TimeSpan.FromDays(1));
        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(limit.Take(Ann).IsGranted));
        Assert.False(limit.Take(Ann).IsGranted);
    }

    [Fact]
    public void Who_Has_Not_Asked_For_Longest_Is_Forgotten_First()
    {
        var limit = Limit(perMinute: 1, people: 2);
        limit.Take(Ann);
        limit.Take(Ben);
        Assert.False(limit.Take(Ann).IsGranted);

        limit.Take(new Snowflake(3));

        Assert.False(limit.Take(Ann).IsGranted);
        Assert.True(limit.Take(Ben).IsGranted);
    }

    [Fact]
    public async Task Many_At_Once_Get_Exactly_As_Many_As_Are_Allowed()
    {
        var limit = Limit(perMinute: 50);

        var taken = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => Task.Run(() => limit.Take(Ann).IsGranted)));

        Assert.Equal(50, taken.Count(granted => granted));
    }

    private AskingLimit Limit(int perMinute, int people = 100) =>
        new(Options.Create(new AskingOptions { QuestionsPerMinute = perMinute, PeopleCounted = people }), clock);
}
