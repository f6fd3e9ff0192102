using JJBot.Knowledge.Sources.Fetching;
using Microsoft.AspNetCore.Http;

namespace JJBot.Knowledge.Tests.Sources.Fetching;

public sealed class PolitenessTests
{
    private const string Forbidden = "example.com does not want programs to read this page (its robots.txt says so).";

    [Fact]
    public async Task A_Page_That_The_Site_Closes_To_Programs_Is_Not_Asked_For()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/robots.txt", "User-agent: *\nDisallow: /closed", "text/plain");
        stage.Serve("/closed", "<p>closed</p>");
        stage.Serve("/open", "<p>open</p>");

        Assert.Equal(Forbidden, (await stage.RefusalAsync("http://example.com/closed")).Sentence);
        Assert.IsType<FetchedPage>(await stage.FetchAsync("http://example.com/open"));
        Assert.Equal(["example.com/robots.txt", "example.com/open"], stage.Asked);
    }

    [Fact]
    public async Task A_Redirect_Leads_Past_No_Robots_File()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/robots.txt", "User-agent: *\nDisallow: /closed", "text/plain");
        stage.Redirect("/open", "/closed");
        stage.Serve("/closed", "<p>closed</p>");

        Assert.Equal(Forbidden, (await stage.RefusalAsync("http://example.com/open")).Sentence);
        Assert.DoesNotContain("example.com/closed", stage.Asked);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_Site_Without_A_Robots_File_Is_Open(int status)
    {
        await using var stage = await FetchStage.StartAsync();
        Answer(stage, "/robots.txt", status);
        stage.Serve("/page", "<p>open</p>");

        Assert.IsType<FetchedPage>(await stage.FetchAsync("http://example.com/page"));
    }

    [Fact]
    public async Task A_Site_Whose_Robots_File_Cannot_Be_Read_Is_Closed_For_Now()
    {
        await using var stage = await FetchStage.StartAsync();
        Answer(stage, "/robots.txt", 503);
        stage.Serve("/page", "<p>open</p>");

        var refusal = await stage.RefusalAsync("http://example.com/page");
        stage.Serve("/robots.txt", "", "text/plain");

        Assert.Equal((RefusalKind.Temporary, "example.com has trouble of its own (503): try again later."), (refusal.Kind, refusal.Sentence));
        Assert.IsType<FetchedPage>(await stage.FetchAsync("http://example.com/page"));
    }

    [Fact]
    public async Task A_Robots_File_Is_Followed_Where_It_Has_Moved_But_Never_Inside()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Redirect("/robots.txt", "/moved.txt");
        stage.Serve("/moved.txt", "User-agent: *\nDisallow: /closed", "text/html");

        Assert.Equal(Forbidden, (await stage.RefusalAsync("http://example.com/closed")).Sentence);

        stage.Redirect("/robots.txt", "http://127.0.0.1/robots.txt");

        Assert.StartsWith("127.0.0.1 is this machine itself", (await stage.RefusalAsync("http://other.example/page")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Robots_File_Is_Asked_For_Once_A_Day_And_Site()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/page", "<p>open</p>");

        await stage.FetchAsync("http://example.com/page");
        await stage.FetchAsync("http://example.com/page");
        await stage.FetchAsync("http://other.example/page");
        stage.Clock.Advance(TimeSpan.FromDays(1));
        await stage.FetchAsync("http://example.com/page");

        Assert.Equal(2, stage.Asked.Count(asked => asked == "example.com/robots.txt"));
        Assert.Equal(1, stage.Asked.Count(asked => asked == "other.example/robots.txt"));
    }

    [Fact]
    public async Task A_Large_Robots_File_Counts_As_Far_As_It_Is_Read()
    {
        await using var stage = await FetchStage.StartAsync(("MaximumBytes", "65536"));
        stage.Serve("/robots.txt", "User-agent: *\nDisallow: /closed\n" + new string('#', 2_000_000), "text/plain");

        Assert.Equal(Forbidden, (await stage.RefusalAsync("http://example.com/closed")).Sentence);
    }

    [Fact]
    public async Task A_Host_Gets_The_Rest_That_It_Wants_Between_Two_Requests()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/robots.txt", "User-agent: *\nCrawl-delay: 7", "text/plain");
        stage.Serve("/page", "<p>open</p>");

        var fetch = stage.FetchAsync("http://example.com/page");
        await stage.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(7));
        Assert.Equal(["example.com/robots.txt"], stage.Asked);
        stage.Clock.Advance(TimeSpan.FromSeconds(7));

        Assert.IsType<FetchedPage>(await fetch);
    }

    [Fact]
    public async Task A_Host_Is_Asked_One_Thing_At_A_Time_While_Others_Are_Asked_Too()
    {
        var turns = new HostTurns(TimeProvider.System);

        var first = await turns.TakeAsync("one.example", TimeSpan.Zero, CancellationToken.None);
        var second = turns.TakeAsync("ONE.example", TimeSpan.Zero, CancellationToken.None);
        using (await turns.TakeAsync("two.example", TimeSpan.Zero, CancellationToken.None))
        {
            Assert.False(second.IsCompleted);
        }

        first.Dispose();

        (await second).Dispose();
    }

    [Fact]
    public async Task Whoever_Gives_Up_Waiting_Holds_Nobody_Up()
    {
        var turns = new HostTurns(TimeProvider.System);
        using var stop = new CancellationTokenSource();
        var first = await turns.TakeAsync("one.example", TimeSpan.Zero, CancellationToken.None);
        var impatient = turns.TakeAsync("one.example", TimeSpan.Zero, stop.Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        first.Dispose();

        (await turns.TakeAsync("one.example", TimeSpan.Zero, CancellationToken.None)).Dispose();
    }

    private static void Answer(FetchStage stage, string path, int status) => stage.Serve(path, context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}
