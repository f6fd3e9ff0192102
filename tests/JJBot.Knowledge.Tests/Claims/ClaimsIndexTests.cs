using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Claims;

public sealed class ClaimsIndexTests
{
    private static readonly Scope Seven = new("7");
    private static readonly Scope Eight = new("8");

    [Fact]
    public void A_Server_Sees_The_Shared_Claims_And_Its_Own_And_Never_Anothers()
    {
        var index = Index(
            Some.Claim("a-1", "shared"), Some.Claim("a-2", "shared", "7"), Some.Claim("b-1", "of-seven", "7"), Some.Claim("c-1", "of-eight", "8"));

        Assert.Equal(["a-1"], Ids(index.On("release", "Example", Scope.Shared)));
        Assert.Equal(["a-1", "a-2", "b-1"], Ids(index.On("release", "Example", Seven)));
        Assert.Equal(["a-1", "c-1"], Ids(index.On("release", "Example", Eight)));
        Assert.Equal(["a-1", "c-1"], Ids(index.On("release", Eight)));
        Assert.Equal(["a-1"], Ids(index.On("release", new Scope("9"))));
        Assert.Equal(["a-1"], Ids(index.From(new SourceId("shared"), Eight)));
        Assert.Empty(index.From(new SourceId("of-seven"), Eight));
        Assert.NotNull(index.Find(new ClaimId("b-1"), Seven));
        Assert.Null(index.Find(new ClaimId("b-1"), Eight));
        Assert.Null(index.Find(new ClaimId("b-1"), Scope.Shared));
        Assert.Null(index.Find(new SourceId("of-seven"), Eight));
        Assert.Equal(["shared", "of-eight"], index.Sources(Eight).Select(source => source.Id.Value));
    }

    [Fact]
    public void Claims_Are_Found_By_Topic_And_Series()
    {
        var index = Index(
            Some.Claim("a-1", "shared"),
            Some.Claim("a-2", "shared") with { Subject = Subject.Of("Other") },
            Some.Claim("a-3", "shared") with { Subject = new Subject(null, null) },
            Some.Claim("a-4", "shared") with { Topic = "cast" });

        Assert.Equal(["a-1"], Ids(index.On("release", "Example", Scope.Shared)));
        Assert.Equal(["a-2"], Ids(index.On("release", "Other", Seven)));
        Assert.Equal(["a-3"], Ids(index.On("release", null, Scope.Shared)));
        Assert.Equal(["a-3", "a-1", "a-2"], Ids(index.On("release", Scope.Shared)));
        Assert.Empty(index.On("release", "Nothing", Seven));
        Assert.Empty(index.On("nothing", Seven));
        Assert.Equal(4, index.From(new SourceId("shared"), Scope.Shared).Count);
    }

    [Fact]
    public void The_Index_Says_Which_Texts_Are_At_Hand()
    {
        var index = new ClaimsIndex([], [Some.Source("shared"), Some.Source("bare")], [new SourceId("shared")]);

        Assert.True(index.HasText(Some.Source("shared")));
        Assert.False(index.HasText(Some.Source("bare")));
    }

    [Fact]
    public void A_Server_Has_Something_Of_Its_Own_With_Its_First_Source_Or_Claim()
    {
        var index = new ClaimsIndex([Some.Claim("a-1", "shared", "7")], [Some.Source("shared"), Some.Source("of-eight", "8")], []);

        Assert.True(index.HasOwn(Seven));
        Assert.True(index.HasOwn(Eight));
        Assert.False(index.HasOwn(new Scope("9")));
        Assert.False(index.HasOwn(Scope.Shared));
    }

    [Fact]
    public void Looking_Up_What_Everybody_Sees_Allocates_Nothing()
    {
        var index = Index([.. Enumerable.Range(0, 1_000).Select(number => Some.Claim($"a-{number}", "shared"))]);
        _ = index.On("release", "Example", Seven);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = index.On("release", "Example", Seven);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(1_000, found.Count);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public async Task Only_Accepted_Claims_Are_Answered_From()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds(Some.SeedSource("one", 1)));
        await folder.Claims.AddAsync(
            [.. Enum.GetValues<ReviewState>().Select(state => Some.Claim($"own-{state}", "one", "7") with { Review = state })], CancellationToken.None);

        var before = knowledge.Current;
        await knowledge.ReloadAsync(CancellationToken.None);

        Assert.Equal(["one-01"], Ids(before.On("release", Seven)));
        Assert.Equal(["one-01", "own-Accepted"], Ids(knowledge.Current.On("release", Seven)));
    }

    [Fact]
    public async Task A_Reload_That_Fails_Leaves_The_Old_Index_In_Place()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds(Some.SeedSource("one", 1)));
        folder.Database.Dispose();
        File.Delete(folder.Options.DatabasePath);
        Directory.CreateDirectory(folder.Options.DatabasePath);

        await Assert.ThrowsAsync<KnowledgeException>(() => knowledge.ReloadAsync(CancellationToken.None));

        Assert.Equal(1, knowledge.Current.ClaimCount);
    }

    private static ClaimsIndex Index(params Claim[] claims) => new(
        claims, [Some.Source("shared"), Some.Source("of-seven", "7"), Some.Source("of-eight", "8")], []);

    private static IEnumerable<string> Ids(IEnumerable<Claim> claims) => claims.Select(claim => claim.Id.Value);
}
