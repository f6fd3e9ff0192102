using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Seeds;

public sealed class SeedLoaderTests
{
    private static readonly Scope Server = new("7");

    [Fact]
    public async Task Loading_The_Same_Seeds_Again_Changes_No_Row()
    {
        using var folder = new KnowledgeFolder();
        await folder.StartAsync();

        using var connection = folder.Connect();
        var before = Everything(connection);
        folder.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Equal(0, await folder.LoadAsync(folder.Shipped()));
        Assert.NotEmpty(before);
        Assert.Equal(before, Everything(connection));
    }

    [Fact]
    public async Task Seeds_That_Have_Not_Changed_Load_While_Another_Program_Writes()
    {
        using var folder = new KnowledgeFolder();
        var seeds = Some.Seeds(Some.SeedSource("one", 2));
        await folder.StartAsync(seeds);

        using var writer = folder.Connect();
        writer.Execute("BEGIN IMMEDIATE");

        Assert.Equal(0, await folder.LoadAsync(seeds));
    }

    [Fact]
    public async Task A_Changed_Claim_Is_Updated_And_The_Others_Keep_Their_Time()
    {
        using var folder = new KnowledgeFolder();
        var seed = Some.SeedSource("one", 2);
        var knowledge = await folder.StartAsync(Some.Seeds(seed));

        var later = Some.Moment.AddDays(50);
        var changed = seed.Claims[0] with { Statement = "Another statement.", Via = ["Somewhere"], RecordedAt = later };
        var seeds = Some.Seeds(seed with { Claims = [changed, seed.Claims[1] with { RecordedAt = later }] });
        Assert.Equal(1, await folder.LoadAsync(seeds));
        await knowledge.ReloadAsync(CancellationToken.None);

        var first = knowledge.Current.Find(changed.Id, Scope.Shared)!;
        Assert.Equal(("Another statement.", "Somewhere", later), (first.Statement, Assert.Single(first.Via), first.RecordedAt));
        Assert.Equal(Some.Moment, knowledge.Current.Find(seed.Claims[1].Id, Scope.Shared)!.RecordedAt);
    }

    [Fact]
    public async Task A_Claim_That_Leaves_The_Seeds_Is_Withdrawn_And_Comes_Back_With_Its_Time()
    {
        using var folder = new KnowledgeFolder();
        var whole = Some.SeedSource("one", 2);
        var knowledge = await folder.StartAsync(Some.Seeds(whole));

        await folder.LoadAsync(Some.Seeds(whole with { Claims = [whole.Claims[0]] }));
        await knowledge.ReloadAsync(CancellationToken.None);
        var without = knowledge.Current;
        var back = whole with { Claims = [.. whole.Claims.Select(claim => claim with { RecordedAt = Some.Moment.AddYears(1) })] };
        await folder.LoadAsync(Some.Seeds(back));
        await knowledge.ReloadAsync(CancellationToken.None);

        Assert.Null(without.Find(whole.Claims[1].Id, Scope.Shared));
        Assert.Equal(Some.Moment, knowledge.Current.Find(whole.Claims[1].Id, Scope.Shared)!.RecordedAt);
    }

    [Fact]
    public async Task A_Source_That_Leaves_The_Seeds_Is_Withdrawn_And_What_Servers_Added_Stays()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds(Some.SeedSource("one", 1), Some.SeedSource("two", 1), Some.SeedSource("six", 1)));
        await folder.Sources.AddAsync(Some.Source("own", "7"), CancellationToken.None);
        await folder.Claims.AddAsync([Some.Claim("own-1", "own", "7"), Some.Claim("own-2", "two", "7")], CancellationToken.None);

        await folder.LoadAsync(Some.Seeds(Some.SeedSource("one", 1)));
        await knowledge.ReloadAsync(CancellationToken.None);

        Assert.Equal(["one-01", "own-1", "own-2"], knowledge.Current.On("release", Server).Select(claim => claim.Id.Value));
        Assert.Equal(["one", "two", "own"], knowledge.Current.Sources(Server).Select(source => source.Id.Value));
    }

    [Fact]
    public async Task What_People_Retracted_Stays_Retracted()
    {
        using var folder = new KnowledgeFolder();
        var seed = Some.SeedSource("one", 2);
        var knowledge = await folder.StartAsync(Some.Seeds(seed));
        using (var connection = folder.Connect())
        {
            connection.Execute("UPDATE claim SET review = 'retracted' WHERE id = 'one-01'");
        }

        var changed = seed with { Claims = [.. seed.Claims.Select(claim => claim with { Statement = "Said anew." })] };
        await folder.LoadAsync(Some.Seeds(changed));
        await knowledge.ReloadAsync(CancellationToken.None);

        Assert.Equal(["one-02"], knowledge.Current.On("release", Scope.Shared).Select(claim => claim.Id.Value));
    }

    [Fact]
    public async Task A_Seed_That_Takes_Somebodys_Id_Is_Refused_And_Everything_Is_As_It_Was()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds(Some.SeedSource("one", 1)));
        await folder.Sources.AddAsync(Some.Source("own", "7"), CancellationToken.None);
        await folder.Claims.AddAsync([Some.Claim("two-09", "own", "7")], CancellationToken.None);
        using var connection = folder.Connect();
        var before = Everything(connection);

        var refusal = await Assert.ThrowsAsync<KnowledgeException>(
            () => folder.LoadAsync(Some.Seeds(Some.SeedSource("two", 9))));

        Assert.Equal("The seeds' claim two-09 has the id of a claim that was added here: give the claim in the seeds another id.", refusal.Message);
        Assert.Equal(before, Everything(connection));
    }

    [Fact]
    public async Task A_Source_Whose_Text_Changed_Loses_The_Old_Text()
    {
        using var folder = new KnowledgeFolder();
        var seed = Some.SeedSource("one", 1);
        var knowledge = await folder.StartAsync(Some.Seeds(seed));
        await folder.Texts.SaveAsync(new Snapshot(seed.Source.Id, ["The first text."]), CancellationToken.None);
        await folder.LoadAsync(Some.Seeds(seed with { Source = seed.Source with { Title = "New title" } }));
        var kept = await folder.Texts.LoadAsync([seed.Source.Id], CancellationToken.None);

        await folder.LoadAsync(Some.Seeds(seed with { Source = seed.Source with { Sha256 = Some.Sha256("another") } }));
        var after = await folder.Texts.LoadAsync([seed.Source.Id], CancellationToken.None);

        Assert.Equal("The first text.", Assert.Single(kept[seed.Source.Id].Paragraphs));
        Assert.Empty(after);
    }

    [Fact]
    public async Task Every_Kind_Of_Value_Comes_Back_As_It_Was()
    {
        using var folder = new KnowledgeFolder();
        Value[] values =
        [
            new Window("premiere", new DayRange(null, new DateOnly(2017, 12, 31)), Precision.Year, null, "by the end of 2017", "a detail"),
            new Window("premiere", DayRange.Unknown, Precision.Order, new Anchor(AnchorOrder.Undecided, "Other")),
            new Count("episodes", 13, 13, "all of them"),
            new Count("episodes", 0),
            new People("director", new NameList(["Ann Maker", "Zoë \"Z\" O'Neil"])),
            new Place("filming", "Broadway, New York"),
            new Text("plot", "it goes on"),
        ];
        var claims = values.Select((value, index) => Some.Claim($"one-{index}", "one") with
        {
            Value = value,
            Subject = index % 2 == 0 ? new Subject(null, null) : new Subject("Example", new Seasons(1, 2)),
            Speaker = index % 2 == 0 ? "Ann Maker" : null,
            Via = index % 2 == 0 ? [] : ["Nearest", "Farther"],
            SaidOn = index % 2 == 0 ? DayRange.Unknown : new DayRange(new DateOnly(2016, 2, 29), new DateOnly(2016, 2, 29)),
            Spoiler = index % 2 == 0,
            RecordedAt = Some.Moment.AddTicks(index),
        }).ToArray();

        var knowledge = await folder.StartAsync(Some.Seeds(new SeedSource(Some.Source("one"), claims)));

        Assert.All(claims, claim =>
        {
            var back = knowledge.Current.Find(claim.Id, Scope.Shared)!;
            Assert.Equal(claim.Via, back.Via);
            Assert.Equal(claim, back with { Via = claim.Via });
        });
    }

    [Fact]
    public async Task A_Load_That_Breaks_Off_In_The_Middle_Leaves_Everything_As_It_Was()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds(Some.SeedSource("one", 5)));
        using var connection = folder.Connect();
        connection.Execute("CREATE TRIGGER break_off BEFORE INSERT ON claim WHEN new.id = 'two-03' BEGIN SELECT RAISE(ABORT, 'broken off'); END");
        var before = Everything(connection);

        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => folder.LoadAsync(Some.Seeds(Some.SeedSource("two", 5))));

        Assert.Contains("broken off", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Everything(connection));
    }

    [Fact]
    public async Task Seeds_With_A_Mistake_Leave_The_Earlier_Ones_To_Answer_From()
    {
        using var folder = new KnowledgeFolder();
        CopyFolder(KnowledgeFolder.ShippedSeeds, folder.Options.SeedsPath);
        var first = folder.Base();
        await first.StartAsync(CancellationToken.None);
        await File.WriteAllTextAsync(Directory.EnumerateFiles(Path.Combine(folder.Options.SeedsPath, "sources")).First(), "{ oops");

        var second = folder.Base();
        await second.StartAsync(CancellationToken.None);

        Assert.Null(first.SeedTrouble);
        Assert.Contains("is not valid JSON", second.SeedTrouble, StringComparison.Ordinal);
        Assert.Equal(first.Current.ClaimCount, second.Current.ClaimCount);
        Assert.True(second.Current.ClaimCount > 0);
    }

    [Fact]
    public async Task Seeds_With_A_Mistake_And_Nothing_Before_Them_Are_An_Error()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = folder.Base();

        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => knowledge.StartAsync(CancellationToken.None));

        Assert.Contains("set Knowledge:SeedsPath", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Claim_Cannot_Cite_What_Its_Readers_Do_Not_See()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds(Some.SeedSource("one", 1)));
        await folder.Sources.AddAsync(Some.Source("own", "7"), CancellationToken.None);

        foreach (var claim in new[] { Some.Claim("a", "own", "8"), Some.Claim("b", "own"), Some.Claim("c", "nowhere", "7") })
        {
            var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => folder.Claims.AddAsync([Some.Claim("d", "own", "7"), claim], CancellationToken.None));
            Assert.Equal("A claim cites a source that is not there, or that belongs to another server: nothing was added.", refusal.Message);
        }

        await knowledge.ReloadAsync(CancellationToken.None);
        Assert.Equal(1, knowledge.Current.ClaimCount);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.json", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static List<string> Everything(Microsoft.Data.Sqlite.SqliteConnection connection) =>
        new[] { "source", "claim", "snapshot", "snapshot_paragraph" }
            .SelectMany(table => connection.Query($"SELECT '{table}' AS tab, * FROM {table} ORDER BY 2").Select(row => string.Join("|", (IDictionary<string, object>)row)))
            .ToList();
}
