using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Refreshing;
using JJBot.Knowledge.Tests.Sources.Fetching;
using JJBot.Knowledge.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace JJBot.Knowledge.Tests.Sources.Refreshing;

public sealed class SourceRefresherTests
{
    private const string Address = "http://news.example/lake";
    private const string First = "* The second season of Lake Town will be filmed in the old harbour this April.";
    private const string Second = "* Thirteen new parts of the story are written already, says its author.";

    [Fact]
    public async Task A_Source_That_Reads_As_It_Did_Leaves_Everything_As_It_Was()
    {
        await using var lake = await LakeAsync(First, Second);

        var read = await lake.ReadAsync();

        Assert.Equal((2, 0), (read.Standing, read.Drifted.Count));
        Assert.Null(read.Source.DriftSeenAt);
        Assert.Equal(1, lake.Room.Ask<long>("SELECT COUNT(*) FROM audit"));
    }

    [Fact]
    public async Task A_Changed_And_A_Vanished_Passage_Mark_Their_Claims_And_Are_Shown()
    {
        await using var lake = await LakeAsync(First, Second);
        await lake.AcceptAllAsync();
        lake.Publish("Lake", "* The second season of Lake Town will be filmed in the old harbour this May.");

        var read = await lake.ReadAsync();

        var accepted = lake.Room.Knowledge.Current.From(lake.Source.Id, Newsroom.Seven);
        Assert.Equal([Drift.Changed, Drift.Vanished], accepted.Select(claim => claim.Drift));
        Assert.Equal(lake.Now, lake.Known().DriftSeenAt);
        Assert.Equal(0, read.Standing);
        Assert.Equal([First[2..], Second[2..]], read.Drifted.Select(drift => drift.Before));
        Assert.Equal(["The second season of Lake Town will be filmed in the old harbour this May", null], read.Drifted.Select(drift => drift.After));
        Assert.Contains(new DiffPiece(DiffKind.Removed, "April."), read.Drifted[0].Diff(500));
        Assert.Equal(read.Drifted, await new DriftReport(lake.Room.Folder.Database).ReadAsync(lake.Source.Id, Newsroom.Seven, CancellationToken.None));
        Assert.Empty(await new DriftReport(lake.Room.Folder.Database).ReadAsync(lake.Source.Id, Newsroom.Eight, CancellationToken.None));
        Assert.Equal(2, lake.Room.Ask<long>("SELECT COUNT(*) FROM claim_event WHERE kind = 'changed' AND after LIKE '%drift%'"));
        var entry = (await lake.Room.Audit.ReadAsync(Newsroom.Seven, new AuditFilter(Kind: ActionKind.Refresh), 1, CancellationToken.None)).Entries.Single();
        Assert.Equal((2, Newsroom.Ann), (entry.Claims, entry.By));
    }

    [Fact]
    public async Task A_Passage_That_Stands_Again_Clears_The_Mark()
    {
        await using var lake = await LakeAsync(First, Second);
        await lake.AcceptAllAsync();
        lake.Publish("Lake", Second);
        await lake.ReadAsync();
        lake.Publish("Lake", "A new line.", Second, First);

        var read = await lake.ReadAsync();

        Assert.Equal((2, 0), (read.Standing, read.Drifted.Count));
        Assert.Null(lake.Known().DriftSeenAt);
        Assert.Equal(0, lake.Room.Ask<long>("SELECT COUNT(*) FROM claim_drift"));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_Page_That_Is_Gone_Is_Told_And_Its_Claims_Stand(int status)
    {
        await using var lake = await LakeAsync(First);
        await lake.AcceptAllAsync();
        lake.Answer(status);

        var gone = Assert.IsType<RefreshResult.Gone>(await lake.RefreshAsync());
        var since = lake.Known().GoneAt;
        lake.Site.Clock.Advance(TimeSpan.FromDays(1));
        await lake.RefreshAsync();
        var later = lake.Known().GoneAt;
        lake.Publish("Lake", First);
        await lake.ReadAsync();

        Assert.StartsWith("news.example ", gone.Sentence, StringComparison.Ordinal);
        Assert.NotNull(since);
        Assert.Equal(since, later);
        Assert.Null(lake.Known().GoneAt);
        Assert.All(lake.Room.Knowledge.Current.From(lake.Source.Id, Newsroom.Seven), claim => Assert.Equal(Drift.None, claim.Drift));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_Failure_Is_No_Drift(int status)
    {
        await using var lake = await LakeAsync(First);
        lake.Answer(status);

        Assert.IsType<RefreshResult.NotRead>(await lake.RefreshAsync());

        Assert.Equal((0, 0), (lake.Room.Ask<long>("SELECT COUNT(*) FROM source WHERE drift_seen_at IS NOT NULL OR gone_at IS NOT NULL"), lake.Room.Ask<long>("SELECT COUNT(*) FROM claim WHERE drift IS NOT NULL")));
    }

    [Fact]
    public async Task A_Page_Without_A_Text_Is_No_Drift_Either()
    {
        await using var lake = await LakeAsync(First);
        lake.Site.Serve("/lake", "", "text/plain");

        Assert.Equal("lake holds no text.", Assert.IsType<RefreshResult.NotRead>(await lake.RefreshAsync()).Sentence);
    }

    [Fact]
    public async Task The_Site_Is_Asked_For_What_Is_Newer_Alone()
    {
        await using var lake = await LakeAsync(First, Second);
        lake.Publish("Lake", Second);
        await lake.ReadAsync();
        lake.Site.Serve("/lake", context =>
        {
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"Lake-1\"" ? 304 : 500;
            return Task.CompletedTask;
        });

        var read = await lake.ReadAsync();

        Assert.Equal((1, 1), (read.Standing, read.Drifted.Count));
    }

    [Fact]
    public async Task Sources_Are_Read_Again_In_Turn_And_Not_Too_Often()
    {
        await using var lake = await LakeAsync(First);
        await lake.Room.AddAsync(Newsroom.Article("Sea", First.Replace("Lake", "Sea", StringComparison.Ordinal)) with { Url = new Uri("http://news.example/sea") }, Newsroom.Eight);
        await lake.Room.AddAsync(Newsroom.Article("Pasted", 1));
        lake.Site.Serve("/sea", $"Sea\n\n{First.Replace("Lake", "Sea", StringComparison.Ordinal)}", "text/plain");
        var week = TimeSpan.FromDays(7);

        await lake.Refresher.RefreshOldestAsync(10, week, CancellationToken.None);
        var tooEarly = lake.Site.Asked.Count;
        lake.Advance(week);
        await lake.Refresher.RefreshOldestAsync(1, week, CancellationToken.None);
        await lake.Refresher.RefreshOldestAsync(10, week, CancellationToken.None);
        await lake.Refresher.RefreshOldestAsync(10, week, CancellationToken.None);

        Assert.Equal(0, tooEarly);
        Assert.Equal(["news.example/robots.txt", "news.example/lake", "news.example/sea"], lake.Site.Asked);
    }

    [Fact]
    public async Task A_Source_That_Brings_Trouble_Does_Not_Hold_The_Others_Up()
    {
        await using var lake = await LakeAsync(First);
        var broken = await lake.Room.AddAsync(Newsroom.Article("Broken", 1) with { Url = new Uri("http://news.example/broken") });
        lake.Room.Ask<int>("UPDATE source SET url = 'no link', recorded_at = '2026-01-01T00:00:00.0000000Z' WHERE id = @id", new { id = broken.Id.Value });
        lake.Advance(TimeSpan.FromDays(7));

        await lake.Refresher.RefreshOldestAsync(2, TimeSpan.FromDays(7), CancellationToken.None);

        Assert.Equal(["news.example/robots.txt", "news.example/lake"], lake.Site.Asked);
        Assert.Equal(0, lake.Room.Ask<long>("SELECT COUNT(*) FROM source WHERE checked_at IS NULL"));
    }

    [Fact]
    public async Task What_Cannot_Be_Read_Again_Is_Told()
    {
        await using var lake = await LakeAsync(First);
        var pasted = await lake.Room.AddAsync(Newsroom.Article("Pasted", 1));

        Assert.Equal($"There is no source {lake.Source.Id} here.", await SentenceAsync(lake, lake.Source.Id, Newsroom.Eight));
        Assert.Equal($"The source {pasted.Id} has no link to read it at again: it came as a file or a text.", await SentenceAsync(lake, pasted.Id, Newsroom.Seven));
        Assert.Empty(lake.Site.Asked);
    }

    private static async Task<string> SentenceAsync(Lake lake, SourceId source, Scope server) =>
        Assert.IsType<RefreshResult.NotRead>(await lake.Refresher.RefreshAsync(source, Newsroom.Ann, server, CancellationToken.None)).Sentence;

    private static async Task<Lake> LakeAsync(params string[] lines)
    {
        var room = await Newsroom.OpenAsync();
        var site = await FetchStage.StartAsync();
        var source = await room.AddAsync(Newsroom.Article("Lake", lines) with { Url = new Uri(Address) });
        var lake = new Lake(room, site, source);
        lake.Publish("Lake", lines);
        return lake;
    }

    /// <summary>A source of server 7 whose page is served on loopback.</summary>
    private sealed class Lake(Newsroom room, FetchStage site, Source source) : IAsyncDisposable
    {
        private int versions;

        public Newsroom Room => room;

        public FetchStage Site => site;

        public Source Source => source;

        public DateTimeOffset Now => room.Folder.Clock.GetUtcNow();

        public SourceRefresher Refresher { get; } = new(
            room.Folder.Database, new Actions(room.Folder.Database, room.Knowledge, new IdMaker(room.Folder.Clock), room.Folder.Clock), site.Fetcher, room.Folder.Clock, NullLogger<SourceRefresher>.Instance);

        public void Publish(string title, params string[] lines)
        {
            var etag = $"\"{title}-{versions++}\"";
            site.Serve("/lake", context =>
            {
                context.Response.ContentType = "text/plain";
                context.Response.Headers.ETag = etag;
                return context.Response.WriteAsync(string.Join("\n\n", lines.Prepend(title)));
            });
        }

        public void Answer(int status) => site.Serve("/lake", context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        public void Advance(TimeSpan by)
        {
            room.Folder.Clock.Advance(by);
            site.Clock.Advance(by);
        }

        public Source Known() => room.Knowledge.Current.Find(source.Id, Newsroom.Seven)!;

        public Task<ReviewOutcome> AcceptAllAsync() => room.Review.AcceptAllAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        public Task<RefreshResult> RefreshAsync() => Refresher.RefreshAsync(source.Id, Newsroom.Ann, Newsroom.Seven, CancellationToken.None);

        public async Task<RefreshResult.Read> ReadAsync() => Assert.IsType<RefreshResult.Read>(await RefreshAsync());

        public async ValueTask DisposeAsync()
        {
            await site.DisposeAsync();
            room.Dispose();
        }
    }
}
