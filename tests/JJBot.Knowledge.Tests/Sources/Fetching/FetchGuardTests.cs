using System.Net;
using JJBot.Knowledge.Sources.Fetching;

namespace JJBot.Knowledge.Tests.Sources.Fetching;

public sealed class FetchGuardTests
{
    private const string Notice = "and only pages of the public web are read.";

    [Theory]
    [InlineData("http://127.0.0.1/secret")]
    [InlineData("http://2130706433/secret")]
    [InlineData("http://[::ffff:127.0.0.1]/secret")]
    [InlineData("http://localhost/secret")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://rebound.example/secret")]
    [InlineData("//inner.example/secret")]
    [InlineData("http://inner.example./secret")]
    [InlineData("http://user:word@example.com/secret")]
    [InlineData("http://example.com:22/secret")]
    [InlineData("file:///etc/passwd")]
    public async Task A_Redirect_To_Where_Nobody_May_Look_Is_Refused_And_Nothing_Is_Asked_There(string target)
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Network.Name("inner.example", "192.168.0.10");
        stage.Network.Name("rebound.example", "127.0.0.1");
        stage.Redirect("/start", target);
        stage.Serve("/secret", "the operator's own");

        var refusal = await stage.RefusalAsync("http://example.com/start");

        Assert.Equal(RefusalKind.NotAllowed, refusal.Kind);
        Assert.Equal(["example.com/robots.txt", "example.com/start"], stage.Asked);
        Assert.All(stage.Network.Dialled, dialled => Assert.Equal(LoopbackNetwork.Public, dialled.Address));
    }

    [Fact]
    public async Task A_Redirect_From_An_Allowed_Host_Opens_No_Other()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.With(("AllowedHosts:0", $"127.0.0.1:{stage.Port}"));
        stage.Redirect("/start", $"http://localhost:{stage.Port}/secret");
        stage.Serve("/secret", "the operator's own");
        stage.Serve("/open", "<p>for the test</p>");

        var refusal = await stage.RefusalAsync($"http://127.0.0.1:{stage.Port}/start");

        Assert.Equal($"localhost is asked at port {stage.Port}, and only the usual ports of the web are read.", refusal.Sentence);
        Assert.DoesNotContain("localhost/secret", stage.Asked);
        Assert.IsType<FetchedPage>(await stage.FetchAsync($"http://127.0.0.1:{stage.Port}/open"));
    }

    [Theory]
    [InlineData("10.1.2.3", "an address of a private network")]
    [InlineData("::1", "this machine itself")]
    [InlineData("::ffff:127.0.0.1", "this machine itself")]
    [InlineData("64:ff9b::7f00:1", "this machine itself")]
    [InlineData("100.100.100.200", "an address inside a provider's network")]
    [InlineData("169.254.169.254", "an address of a cloud's own services")]
    public async Task A_Name_That_Leads_Inside_Is_Refused_Before_Anybody_Is_Dialled(string address, string what)
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Network.Name("trap.example", address);

        var refusal = await stage.RefusalAsync("http://trap.example/");

        Assert.Equal($"trap.example leads to {what}, {Notice}", refusal.Sentence);
        Assert.Empty(stage.Network.Dialled);
    }

    [Fact]
    public async Task A_Name_That_Also_Leads_Inside_Is_Refused_Altogether()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Network.Name("both.example", "93.184.216.34", "10.0.0.1");

        Assert.Equal(RefusalKind.NotAllowed, (await stage.RefusalAsync("http://both.example/")).Kind);
        Assert.Empty(stage.Network.Dialled);
    }

    [Fact]
    public async Task A_Name_That_Means_Another_Machine_At_The_Second_Look_Gains_Nothing()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Network.Name("turning.example", "93.184.216.34");
        stage.Network.Name("turning.example", "127.0.0.1");
        stage.Serve("/page", context =>
        {
            context.Response.Headers.Connection = "close";
            context.Response.ContentType = "text/html";
            return context.Response.Body.WriteAsync("<p>public</p>"u8.ToArray()).AsTask();
        });
        stage.Serve("/robots.txt", "", "text/plain");

        var first = await stage.FetchAsync("http://turning.example/page");
        var second = await stage.FetchAsync("http://turning.example/page");

        Assert.IsType<FetchedPage>(first);
        Assert.Equal($"turning.example leads to this machine itself, {Notice}", Assert.IsType<FetchRefusal>(second).Sentence);
        Assert.All(stage.Network.Dialled, dialled => Assert.Equal(new IPEndPoint(LoopbackNetwork.Public, 80), dialled));
    }

    [Fact]
    public async Task A_Name_Without_An_Address_Is_Told()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Network.Name("nowhere.example", []);

        Assert.Equal(
            "There is no site nowhere.example, or its name could not be looked up: check the link.",
            (await stage.RefusalAsync("http://nowhere.example/")).Sentence);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Five_Redirects_Are_Followed_And_The_Last_Address_Is_Told(int status)
    {
        await using var stage = await FetchStage.StartAsync();
        for (var step = 1; step <= 5; step++)
        {
            stage.Redirect($"/{step}", $"{step + 1}", status);
        }

        stage.Serve("/6", "<p>there</p>");

        Assert.Equal(new Uri("http://example.com/6"), Assert.IsType<FetchedPage>(await stage.FetchAsync("http://example.com/1#part")).Address);
    }

    [Fact]
    public async Task The_Sixth_Redirect_Is_Not_Followed()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Redirect("/round", "/round");

        var refusal = await stage.RefusalAsync("http://example.com/round");

        Assert.Equal("example.com sends on more than 5 times: give the address of the page itself.", refusal.Sentence);
        Assert.Equal(6, stage.Asked.Count(asked => asked == "example.com/round"));
    }

    [Fact]
    public async Task A_Redirect_To_Nowhere_Is_Told()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Redirect("/start", "");

        Assert.Equal("example.com sends on to another page but does not say to which.", (await stage.RefusalAsync("http://example.com/start")).Sentence);
    }

    [Theory]
    [InlineData("https://example.com/", "http://example.com/", true)]
    [InlineData("https://example.com/", "https://other.example/", false)]
    [InlineData("http://example.com/", "https://example.com/", false)]
    [InlineData("http://example.com/", "http://other.example/", false)]
    public void A_Redirect_Never_Leaves_The_Encrypted_Web(string from, string to, bool refused) =>
        Assert.Equal(refused, GuardedClient.IsDowngrade(new Uri(from), new Uri(to)));

    [Fact]
    public async Task A_Site_Without_A_Valid_Certificate_Is_Refused()
    {
        await using var stage = await FetchStage.StartAsync();
        stage.Serve("/page", "<p>anybody's</p>");

        Assert.Equal(
            "example.com has no valid certificate, so that nobody knows whose page it is.",
            (await stage.RefusalAsync("https://example.com/page")).Sentence);
        Assert.Empty(stage.Asked);
    }
}
