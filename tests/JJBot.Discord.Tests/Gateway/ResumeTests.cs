using JJBot.Discord.Gateway;
using JJBot.Discord.Tests.Infrastructure;

namespace JJBot.Discord.Tests.Gateway;

[Collection("The process's exit code")]
public sealed class ResumeTests
{
    [Fact]
    public async Task The_Bot_Identifies_With_Token_Intents_And_Properties()
    {
        await using var bot = await TestBot.StartAsync();
        var gateway = await bot.Discord.NextConnectionAsync();

        var identify = (await gateway.GreetAsync()).GetProperty("d");

        Assert.Equal("?v=10&encoding=json&compress=zlib-stream", gateway.Query);
        Assert.Equal(Some.BotToken, identify.GetProperty("token").GetString());
        Assert.Equal(4609, identify.GetProperty("intents").GetInt32());
        Assert.True(identify.GetProperty("properties").TryGetProperty("os", out _));
    }

    [Fact]
    public async Task A_Lost_Connection_Is_Resumed_At_The_Resume_Address_With_The_Original_Query()
    {
        await using var bot = await TestBot.StartAsync();
        var gateway = await bot.Discord.NextConnectionAsync();
        await gateway.SendAsync("""{"op":10,"d":{"heartbeat_interval":45000}}""");
        await gateway.ReceiveAsync();
        await gateway.SendReadyAsync(bot.Discord.ApiBase.Replace("http", "ws", StringComparison.Ordinal).Replace("/api/v10", "/resume-here", StringComparison.Ordinal));
        await gateway.SendEventAsync("SOMETHING", 41, "{}");
        await bot.Status.WhenReadyAsync(CancellationToken.None).WaitAsync(Some.Patience);
        await gateway.SendAsync("""{"op":1}""");
        await gateway.ReceiveAsync();

        gateway.Drop();
        var next = await bot.Discord.NextConnectionAsync();
        var resume = await next.GreetAsync();
        await bot.Log.WhenLoggedAsync("Resumed the session");

        Assert.Equal("/resume-here", next.Path);
        Assert.Equal("?v=10&encoding=json&compress=zlib-stream", next.Query);
        Assert.Equal($$$"""{"op":6,"d":{"token":"{{{Some.BotToken}}}","session_id":"the-session","seq":41}}""", resume.GetRawText());
        Assert.Equal(new GatewayState(Some.Now, null, null, 1, 1), bot.Status.Current);
    }

    [Fact]
    public async Task Op_7_Is_Followed_By_A_Resume()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendAsync("""{"op":7,"d":null}""");

        Assert.Equal(4000, await gateway.ClosedAsync());
        Assert.Equal(6, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Op_7_In_Place_Of_Hello_Keeps_The_Session()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        gateway.Drop();
        var second = await bot.Discord.NextConnectionAsync();

        await second.SendAsync("""{"op":7,"d":null}""");
        await second.ClosedAsync();
        // The first reconnect is immediate, the second one waits: 1 s, of which chance takes a quarter away.
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(0.75)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(0.75));

        Assert.Equal(6, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Op_9_True_Is_Followed_By_A_Resume()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendAsync("""{"op":9,"d":true}""");
        await gateway.ClosedAsync();

        Assert.Equal(6, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Op_9_False_Is_Followed_By_A_New_Session_After_A_While()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendAsync("""{"op":9,"d":false}""");
        await gateway.ClosedAsync();
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(3)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(3));
        // Identifies stay five seconds apart.
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(2)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(2));

        var next = await bot.Discord.NextConnectionAsync();
        Assert.Equal("/", next.Path);
        Assert.Equal(2, (await next.GreetAsync()).GetProperty("op").GetInt32());
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4005)]
    [InlineData(4008)]
    [InlineData(1001)]
    [InlineData(1006 + 5)]
    public async Task After_Most_Close_Codes_The_Session_Is_Resumed(int code)
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.CloseAsync(code);

        Assert.Equal(6, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }

    [Theory]
    [InlineData(4003)]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task After_Some_Close_Codes_A_New_Session_Is_Started(int code)
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.CloseAsync(code);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(5)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(2, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "shard")]
    [InlineData(4011, "sharded")]
    [InlineData(4012, "update")]
    [InlineData(4013, "Discord:Intents")]
    [InlineData(4014, "developer portal")]
    public async Task After_A_Fatal_Close_Code_The_Program_Stops_With_One_Sentence(int code, string whatToDo)
    {
        var exitCode = Environment.ExitCode;
        try
        {
            var (bot, gateway) = await TestBot.ConnectAsync();
            await using var both = bot;

            await gateway.CloseAsync(code);
            await bot.StoppingAsync();

            Assert.Equal(1, Environment.ExitCode);
            Assert.Contains(whatToDo, bot.Status.Current.Fatal, StringComparison.Ordinal);
            var critical = Assert.Single(bot.Log.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal));
            Assert.Contains(bot.Status.Current.Fatal!, critical, StringComparison.Ordinal);
        }
        finally
        {
            Environment.ExitCode = exitCode;
        }
    }

    [Fact]
    public async Task A_Session_That_Cannot_Be_Resumed_Three_Times_Is_Given_Up()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        gateway.Drop();
        foreach (var wait in new[] { 0.75, 1.5, 3 })
        {
            (await bot.Discord.NextConnectionAsync()).Drop();
            await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(wait)).WaitAsync(Some.Patience);
            bot.Clock.Advance(TimeSpan.FromSeconds(wait));
        }

        Assert.Equal(2, (await (await bot.Discord.NextConnectionAsync()).GreetAsync()).GetProperty("op").GetInt32());
    }
}
