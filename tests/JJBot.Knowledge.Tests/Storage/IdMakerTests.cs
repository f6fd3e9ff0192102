using JJBot.Knowledge.Sources;
using JJBot.Testing;

namespace JJBot.Knowledge.Tests.Storage;

public sealed class IdMakerTests
{
    [Fact]
    public void Ids_Are_Short_Fit_And_Rise_With_Time_Even_Within_A_Moment()
    {
        var clock = new TestTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        var ids = new IdMaker(clock);
        var made = new List<string>();
        for (var moment = 0; moment < 3; moment++)
        {
            made.AddRange(Enumerable.Range(0, 1_000).Select(_ => ids.Next()));
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.All(made, id => Assert.Equal(26, new SourceId(id).Value.Length));
        Assert.Equal(made.Order(StringComparer.Ordinal), made);
        Assert.Equal(made.Count, made.Distinct().Count());
    }

    [Fact]
    public void A_Clock_That_Is_Set_Back_Does_Not_Set_Ids_Back()
    {
        var ids = new IdMaker(new BackwardsClock());
        var first = ids.Next();

        Assert.True(string.CompareOrdinal(first, ids.Next()) < 0);
    }

    private sealed class BackwardsClock : TimeProvider
    {
        private DateTimeOffset now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now -= TimeSpan.FromDays(1);
    }
}
