using System.IO.Compression;
using System.Text.Json.Nodes;
using JJBot.Playground;
using JJBot.Testing;

namespace JJBot.Tests.Playground;

/// <summary>https://docs.discord.com/developers/events/gateway</summary>
public sealed class GatewayTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly TestTimeProvider clock = new(Stage.Start);
    private PlaygroundServer playground = null!;
    private RawBot bot = null!;

    public async Task InitializeAsync()
    {
        playground = await Stage.PlaygroundAsync(clock);
        bot = new RawBot(playground);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await playground.DisposeAsync();
    }

    [Fact]
    public async Task A_Session_Begins_With_Hello_Ready_And_The_Servers()
    {
        var hello = await bot.OpenAsync();
        Assert.Equal(10, hello.GetProperty("op").GetInt32());
        Assert.Equal(41_250, hello.GetProperty("d").GetProperty("heartbeat_interval").GetInt32());

        await bot.IdentifyAsync();
        var ready = await bot.ReceivesAsync("READY");
        Assert.Equal(1, bot.Sequence);
        Assert.Equal(playground.ApplicationId, ready.GetProperty("application").GetProperty("id").GetString());
        Assert.All(ready.GetProperty("guilds").EnumerateArray(), guild => Assert.True(guild.GetProperty("unavailable").GetBoolean()));

        var guild = await bot.ReceivesAsync("GUILD_CREATE");
        var channels = guild.GetProperty("channels").EnumerateArray().Select(channel => channel.GetProperty("name").GetString()).ToList();
        Assert.Contains("general", channels);

        // What the bot may not see has no name for it.
        Assert.Contains("___hidden___", channels);
        Assert.DoesNotContain("no-bots", channels);
    }

    [Fact]
    public async Task A_Heartbeat_Is_Answered()
    {
        await bot.OpenAsync();
        await bot.SendAsync(1, null);
        await bot.ReceivesOpcodeAsync(11);
    }

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1,"properties":{}}}""", 4004)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":134217728,"properties":{}}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":32768,"properties":{}}}""", 4014)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":1,"properties":{},"shard":[2,1]}}""", 4010)]
    [InlineData("""{"op":2,"d":{"intents":1}}""", 4002)]
    [InlineData("""{"op":3,"d":{"status":"online"}}""", 4003)]
    [InlineData("""{"op":99,"d":null}""", 4001)]
    [InlineData("""{"op":6,"d":{"token":"wrong","session_id":"x","seq":1}}""", 4004)]
    [InlineData("""not json""", 4002)]
    [InlineData("""[1]""", 4002)]
    public async Task A_Wrong_Frame_Closes_The_Socket_With_Its_Code(string frame, int code)
    {
        await bot.OpenAsync();
        await bot.SendTextAsync(frame.Replace("TOKEN", playground.BotToken, StringComparison.Ordinal));
        Assert.Equal(code, await bot.ClosesAsync());
    }

    [Fact]
    public async Task A_Frame_Over_4096_Bytes_Closes_The_Socket()
    {
        await bot.OpenAsync();
        await bot.SendAsync(1, new string('x', 4096));
        Assert.Equal(4002, await bot.ClosesAsync());
    }

    [Fact]
    public async Task Another_Version_Is_Refused()
    {
        await using var old = new RawBot(playground);
        var closed = await Assert.ThrowsAsync<InvalidOperationException>(() => old.OpenAsync("?v=6&encoding=json"));
        Assert.Contains("4012", closed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identifying_Twice_Closes_The_Socket()
    {
        await bot.OpenAsync();
        await bot.IdentifyAsync();
        await bot.ReceivesAsync("READY");
        await bot.IdentifyAsync();
        Assert.Equal(4005, await bot.ClosesAsync());
    }

    [Fact]
    public async Task More_Than_120_Frames_A_Minute_Close_The_Socket()
    {
        await bot.OpenAsync();
        for (var beat = 0; beat < 120; beat++)
        {
            await bot.SendAsync(1, null);
            await bot.ReceivesOpcodeAsync(11);
        }

        clock.Advance(TimeSpan.FromSeconds(60));
        await bot.SendAsync(1, null);
        await bot.ReceivesOpcodeAsync(11);
        for (var beat = 0; beat < 120; beat++)
        {
            await bot.SendAsync(1, null);
        }

        Assert.Equal(4008, await bot.ClosesAsync());
    }

    [Fact]
    public async Task Identifying_Again_Within_Five_Seconds_Is_An_Invalid_Session()
    {
        await using var first = await RawBot.ConnectAsync(playground);
        await bot.OpenAsync();
        await bot.IdentifyAsync();
        Assert.False((await bot.ReceivesOpcodeAsync(9)).GetBoolean());

        clock.Advance(TimeSpan.FromSeconds(5));
        await bot.IdentifyAsync();
        await bot.ReceivesAsync("READY");
    }

    [Fact]
    public async Task Each_Identify_Is_Taken_From_The_Budget()
    {
        await using var first = await RawBot.ConnectAsync(playground);
        var limit = (await bot.GetAsync("/gateway/bot")).Body.GetProperty("session_start_limit");
        Assert.Equal(1000, limit.GetProperty("total").GetInt32());
        Assert.Equal(999, limit.GetProperty("remaining").GetInt32());
        Assert.Equal(86_400_000, limit.GetProperty("reset_after").GetInt64());
        Assert.Equal(1, limit.GetProperty("max_concurrency").GetInt32());

        clock.Advance(TimeSpan.FromDays(1));
        limit = (await bot.GetAsync("/gateway/bot")).Body.GetProperty("session_start_limit");
        Assert.Equal(1000, limit.GetProperty("remaining").GetInt32());
    }

    [Fact]
    public async Task Zlib_Stream_Is_One_Stream_For_The_Whole_Socket()
    {
        await bot.OpenAsync("?v=10&encoding=json&compress=zlib-stream");
        using var compressed = new MemoryStream();
        await using var inflater = new ZLibStream(compressed, CompressionMode.Decompress);
        var hello = await bot.BytesAsync();
        Assert.Equal([0x00, 0x00, 0xFF, 0xFF], hello[^4..]);
        Assert.Contains("\"op\":10", RawBot.Inflate(inflater, compressed, hello), StringComparison.Ordinal);

        await bot.IdentifyAsync();
        var ready = await bot.BytesAsync();
        Assert.Equal([0x00, 0x00, 0xFF, 0xFF], ready[^4..]);
        Assert.Contains("\"t\":\"READY\"", RawBot.Inflate(inflater, compressed, ready), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Resume_Replays_What_Was_Missed_In_Order()
    {
        await using var person = await Person.ArriveAsync(playground);
        var first = await RawBot.ConnectAsync(playground, intents: 1 | 512);
        var channel = await person.ChannelIdAsync("general");
        var session = first.Ready.GetProperty("session_id").GetString()!;
        await person.SayAsync(channel, "seen");
        await first.ReceivesAsync("MESSAGE_CREATE");
        first.Break();
        await person.SeesAsync("PRESENCE_UPDATE", presence => presence.GetProperty("status").GetString() == "offline");
        await person.SayAsync(channel, "one");
        await person.SayAsync(channel, "two");

        await bot.OpenAsync(address: first.Ready.GetProperty("resume_gateway_url").GetString());
        await bot.ResumeAsync(session, first.Sequence);
        var one = await bot.FrameAsync();
        var two = await bot.FrameAsync();
        var resumed = await bot.FrameAsync();
        Assert.Equal([first.Sequence + 1, first.Sequence + 2], [one.GetProperty("s").GetInt64(), two.GetProperty("s").GetInt64()]);
        Assert.Equal("RESUMED", resumed.GetProperty("t").GetString());
    }

    [Fact]
    public async Task A_Resume_From_The_Future_Closes_The_Socket()
    {
        await using var first = await RawBot.ConnectAsync(playground);
        await bot.OpenAsync();
        await bot.ResumeAsync(first.Ready.GetProperty("session_id").GetString()!, 9999);
        Assert.Equal(4007, await bot.ClosesAsync());
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    [InlineData(4000, true)]
    public async Task Only_A_Close_With_1000_Or_1001_Ends_The_Session(int code, bool survives)
    {
        var first = await RawBot.ConnectAsync(playground);
        await first.CloseAsync(code);
        await bot.OpenAsync();
        await bot.ResumeAsync(first.Ready.GetProperty("session_id").GetString()!, 1);
        if (survives)
        {
            await bot.ReceivesAsync("RESUMED");
        }
        else
        {
            Assert.False((await bot.ReceivesOpcodeAsync(9)).GetBoolean());
        }
    }

    [Fact]
    public async Task A_Session_Waits_Three_Minutes_And_No_Longer()
    {
        await using var person = await Person.ArriveAsync(playground);
        var first = await RawBot.ConnectAsync(playground);
        first.Break();
        await person.SeesAsync("PRESENCE_UPDATE", presence => presence.GetProperty("status").GetString() == "offline");
        clock.Advance(TimeSpan.FromMinutes(3.1));
        await bot.OpenAsync();
        await bot.ResumeAsync(first.Ready.GetProperty("session_id").GetString()!, 1);
        Assert.False((await bot.ReceivesOpcodeAsync(9)).GetBoolean());
    }

    [Fact]
    public async Task Events_Need_Their_Intent_And_Content_Its_Own()
    {
        await using var person = await Person.ArriveAsync(playground);
        await using var listener = await RawBot.ConnectAsync(playground, intents: 512);
        var channel = await person.ChannelIdAsync("general");
        await person.SayAsync(channel, "not for you");
        await person.SayAsync(channel, $"for you, <@{playground.ApplicationId}>");
        Assert.Equal("", (await listener.ReceivesAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        Assert.StartsWith("for you", (await listener.ReceivesAsync("MESSAGE_CREATE")).GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Reply_To_What_The_Bot_May_Not_Read_Does_Not_Give_It_Away()
    {
        await using var person = await Person.ArriveAsync(playground);
        await using var listener = await RawBot.ConnectAsync(playground, intents: 512);
        var channel = await person.ChannelIdAsync("general");
        await person.SayAsync(channel, "not for you");
        var secret = (await listener.ReceivesAsync("MESSAGE_CREATE")).GetProperty("id").GetString()!;

        await person.SayAsync(channel, $"for you, <@{playground.ApplicationId}>", replyTo: secret);

        var reply = await listener.ReceivesAsync("MESSAGE_CREATE");
        Assert.StartsWith("for you", reply.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Equal("", reply.GetProperty("referenced_message").GetProperty("content").GetString());
    }

    [Fact]
    public async Task Members_Are_Sent_On_Request()
    {
        await using var asking = await RawBot.ConnectAsync(playground);
        var guild = asking.Ready.GetProperty("guilds")[0].GetProperty("id").GetString();
        await asking.SendAsync(8, new JsonObject { ["guild_id"] = guild, ["query"] = "", ["limit"] = 0, ["nonce"] = "n" });
        var chunk = await asking.ReceivesAsync("GUILD_MEMBERS_CHUNK");
        Assert.Equal(4, chunk.GetProperty("members").GetArrayLength());
        Assert.Equal("n", chunk.GetProperty("nonce").GetString());
    }
}
