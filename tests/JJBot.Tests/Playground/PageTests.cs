using System.Net.WebSockets;
using System.Text.Json;
using JJBot.Playground;
using JJBot.Playground.Page;

namespace JJBot.Tests.Playground;

/// <summary>What people see and may do, and who is kept out.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task Each_Person_Sees_Their_Own_Channels()
    {
        await using var stage = await Stage.OpenAsync();
        await using var moderator = await Person.ArriveAsync(stage.Playground, "Moderator");
        Assert.DoesNotContain("moderators", Names(await stage.Person.StateAsync()));
        Assert.Contains("moderators", Names(await moderator.StateAsync()));
        var hidden = await moderator.ChannelIdAsync("moderators");
        Assert.Equal(404, (int)(await stage.Person.SayAsync(hidden, "let me in")).StatusCode);

        // Nor is a member told what is said there.
        await moderator.SayAsync(hidden, "secret");
        await moderator.SayAsync(stage.Channel, "aloud");
        Assert.Equal("aloud", (await stage.Person.SeesAsync("MESSAGE_CREATE")).GetProperty("content").GetString());

        static IEnumerable<string?> Names(JsonElement state) => state.GetProperty("guilds")[0].GetProperty("channels").EnumerateArray().Select(channel => channel.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("Member", 403)]
    [InlineData("Moderator", 200)]
    [InlineData("Owner", 200)]
    public async Task Only_Those_Who_May_Write_In_The_Read_Only_Channel(string label, int status)
    {
        await using var stage = await Stage.OpenAsync();
        await using var person = await Person.ArriveAsync(stage.Playground, label);
        Assert.Equal(status, (int)(await person.SayAsync(await person.ChannelIdAsync("read-only"), "x")).StatusCode);
    }

    [Fact]
    public async Task Messages_Are_Still_There_After_A_Reload()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Person.SayAsync(stage.Channel, "remember me");
        await using var again = await Person.ArriveAsync(stage.Playground);
        Assert.Equal("remember me", (await again.MessagesAsync(stage.Channel))[0].GetProperty("content").GetString());
    }

    [Fact]
    public async Task A_Channel_Keeps_Its_Newest_Messages_And_Forgets_The_Rest()
    {
        await using var stage = await Stage.OpenAsync();
        for (var number = 0; number < 700; number++)
        {
            await stage.Person.SayAsync(stage.Channel, $"message {number}");
        }

        var oldest = (await stage.Person.MessagesAsync(stage.Channel))[^1];
        var count = 50;
        while (JsonSerializer.Deserialize<JsonElement[]>(await (await stage.Person.GetAsync($"/playground/api/channels/{stage.Channel}/messages?before={oldest.GetProperty("id").GetString()}")).Content.ReadAsStringAsync()) is { Length: > 0 } page)
        {
            (oldest, count) = (page[^1], count + page.Length);
        }

        Assert.InRange(count, 500, 600);
    }

    [Fact]
    public async Task Another_Site_May_Not_Drive_The_Playground()
    {
        await using var stage = await Stage.OpenAsync();
        Assert.Equal(403, await StatusAsync("/playground/api/state", ("Origin", "https://example.org")));
        Assert.Equal(403, await StatusAsync("/playground/api/state", ("Sec-Fetch-Site", "cross-site")));
        Assert.Equal(403, await StatusAsync("/playground/api/state", ("Host", "example.org")));
        Assert.Equal(403, await StatusAsync("/", ("Host", "example.org:80")));
        Assert.Equal(200, await StatusAsync("/playground/api/state", ("Origin", stage.Playground.Address)));
        Assert.Equal(200, await StatusAsync("/playground/api/state", ("Host", $"localhost:{new Uri(stage.Playground.Address).Port}")));

        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "https://example.org");
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(stage.Playground.Address.Replace("http", "ws", StringComparison.Ordinal) + "/playground/socket"), CancellationToken.None));

        async Task<int> StatusAsync(string path, (string Name, string Value) header)
        {
            using var http = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Get, stage.Playground.Address + path);
            request.Headers.TryAddWithoutValidation(header.Name, header.Value);
            return (int)(await http.SendAsync(request)).StatusCode;
        }
    }

    [Fact]
    public async Task The_Page_And_Its_Modules_Are_Served_With_A_Policy()
    {
        await using var stage = await Stage.OpenAsync();
        var page = await stage.Person.GetAsync("/");
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains("default-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var html = await page.Content.ReadAsStringAsync();
        var modules = System.Text.RegularExpressions.Regex.Matches(html, "(?:src|href)=\"(/assets/[^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(modules);
        foreach (var module in modules)
        {
            Assert.Equal(200, (int)(await stage.Person.GetAsync(module)).StatusCode);
        }

        Assert.Equal(404, (int)(await stage.Person.GetAsync("/assets/nothing.js")).StatusCode);
    }

    [Fact]
    public async Task A_Port_That_Is_Taken_Is_One_Clear_Sentence()
    {
        await using var first = await Stage.PlaygroundAsync(TimeProvider.System);
        var port = new Uri(first.Address).Port;
        var error = await Assert.ThrowsAsync<PlaygroundException>(() => PlaygroundServer.StartAsync(new PlaygroundOptions { Port = port, BotName = "Second" }, TimeProvider.System));
        Assert.Equal($"Port {port} on 127.0.0.1 is taken by another program; choose another port for the playground, or 0 for any free one.", error.Message);
    }

    [Fact]
    public async Task A_Visitor_Does_And_Sees_The_Same_Without_The_Page()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        using var visitor = stage.Playground.Visit(stage.Person.Id);
        var command = (await stage.Person.CommandsAsync(stage.Channel))[0].GetProperty("command").GetProperty("id").GetString();
        visitor.Interact(JsonSerializer.SerializeToElement(new { type = 2, channel_id = stage.Channel, nonce = "v", data = new { id = command } }));
        Assert.Throws<VisitorRefusedException>(() => visitor.Interact(JsonSerializer.SerializeToElement(new { type = 2, channel_id = stage.Channel, data = new { id = "1" } })));
        await stage.Bot.AnswerAsync(await stage.Bot.ReceivesAsync("INTERACTION_CREATE"), 4, new() { ["content"] = "hello" });
        var names = new List<string>();
        while (names.Count < 3)
        {
            names.Add((await visitor.Events.ReadAsync()).Name);
        }

        Assert.Equal(["INTERACTION_CREATE", "MESSAGE_CREATE", "INTERACTION_SUCCESS"], names);
    }
}
