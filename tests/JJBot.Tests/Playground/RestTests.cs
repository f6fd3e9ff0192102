using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JJBot.Tests.Playground;

/// <summary>Who may call what, how often, and what comes of it.</summary>
public sealed class RestTests
{
    private static JsonObject Text(string content) => new() { ["content"] = content };

    [Fact]
    public async Task Without_The_Token_Nothing_Is_Given()
    {
        await using var stage = await Stage.OpenAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (https://example.org, 1.0)");
        Assert.Equal(401, (int)(await http.GetAsync(new Uri(stage.Playground.ApiBase + "/users/@me"))).StatusCode);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", "wrong");
        var response = await http.GetAsync(new Uri(stage.Playground.ApiBase + "/users/@me"));
        Assert.Equal(401, (int)response.StatusCode);
        Assert.Equal(0, JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Without_A_User_Agent_Discord_Is_Not_Reached()
    {
        await using var stage = await Stage.OpenAsync();
        using var http = new HttpClient();
        var response = await http.GetAsync(new Uri(stage.Playground.ApiBase + "/gateway"));
        Assert.Contains("40333", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", 404, 0)]
    [InlineData("/channels/1", 404, 10003)]
    [InlineData("/channels/x", 400, 50035)]
    [InlineData("/guilds/1", 404, 10004)]
    [InlineData("/users/1", 404, 10013)]
    [InlineData("/applications/1/commands", 403, 50001)]
    public async Task What_Is_Not_There_Is_Unknown(string path, int status, int code)
    {
        await using var stage = await Stage.OpenAsync();
        var answer = await stage.Bot.GetAsync(path);
        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task The_Bot_Knows_Itself_And_Its_Application()
    {
        await using var stage = await Stage.OpenAsync();
        Assert.Equal("Tester", (await stage.Bot.GetAsync("/users/@me")).Body.GetProperty("username").GetString());
        Assert.Equal(stage.Playground.ApplicationId, (await stage.Bot.GetAsync("/applications/@me")).Body.GetProperty("id").GetString());
        Assert.Equal(stage.Playground.ApplicationId, (await stage.Bot.GetAsync("/oauth2/applications/@me")).Body.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_Bucket_Is_Told_In_Headers_And_Refuses_When_Empty()
    {
        await using var stage = await Stage.OpenAsync();
        var path = $"/channels/{stage.Channel}/messages";
        var first = await stage.Bot.PostAsync(path, Text("1"));
        Assert.Equal(("5", "4", "5.000"), (first.Headers["X-RateLimit-Limit"], first.Headers["X-RateLimit-Remaining"], first.Headers["X-RateLimit-Reset-After"]));
        Assert.Equal($"{Stage.Start.AddSeconds(5).ToUnixTimeSeconds()}.000", first.Headers["X-RateLimit-Reset"]);
        for (var number = 2; number <= 5; number++)
        {
            Assert.Equal(200, (await stage.Bot.PostAsync(path, Text("x"))).Status);
        }

        stage.Clock.Advance(TimeSpan.FromSeconds(1.5));
        var refused = await stage.Bot.PostAsync(path, Text("6"));
        Assert.Equal((429, "user", "4"), (refused.Status, refused.Headers["X-RateLimit-Scope"], refused.Headers["Retry-After"]));
        Assert.Equal(3.5, refused.Body.GetProperty("retry_after").GetDouble());
        Assert.False(refused.Body.GetProperty("global").GetBoolean());

        // Another channel has a count of its own.
        var elsewhere = await stage.Person.ChannelIdAsync("spoilers");
        var other = await stage.Bot.PostAsync($"/channels/{elsewhere}/messages", Text("x"));
        Assert.Equal((200, first.Headers["X-RateLimit-Bucket"]), (other.Status, other.Headers["X-RateLimit-Bucket"]));

        stage.Clock.Advance(TimeSpan.FromSeconds(3.5));
        Assert.Equal(200, (await stage.Bot.PostAsync(path, Text("6"))).Status);
    }

    [Fact]
    public async Task Fifty_A_Second_Is_The_Limit_Of_All_Except_Interactions()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        var used = await stage.UsedAsync();
        stage.Clock.Advance(TimeSpan.FromSeconds(1));
        ApiAnswer answer;
        var calls = 0;
        do
        {
            // Routes in turn, so that none is empty first.
            answer = await stage.Bot.GetAsync(++calls % 2 == 0 ? "/users/@me" : $"/channels/{stage.Channel}");
        }
        while (answer.Status == 200);
        Assert.Equal((51, 429, "global"), (calls, answer.Status, answer.Headers["X-RateLimit-Scope"]));
        Assert.Equal("true", answer.Headers["X-RateLimit-Global"]);
        Assert.True(answer.Body.GetProperty("global").GetBoolean());

        var callback = await stage.Bot.AnswerAsync(used, 4, Text("still answering"));
        Assert.Equal(204, callback.Status);
        Assert.False(callback.Headers.ContainsKey("X-RateLimit-Limit"));
    }

    [Theory]
    [InlineData("read-only", 403, 50013)]
    [InlineData("no-bots", 403, 50001)]
    [InlineData("theories", 400, 50008)]
    [InlineData("news", 200, -1)]
    public async Task The_Bot_May_Not_Write_Everywhere(string name, int status, int code)
    {
        await using var stage = await Stage.OpenAsync();
        var channel = await stage.Person.ChannelIdAsync(name);
        var answer = await stage.Bot.PostAsync($"/channels/{channel}/messages", Text("x"));
        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_Message_Is_Written_Edited_Listed_And_Deleted()
    {
        await using var stage = await Stage.OpenAsync();
        var path = $"/channels/{stage.Channel}/messages";
        var first = (await stage.Bot.PostAsync(path, Text("first"))).Body.GetProperty("id").GetString();
        stage.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = (await stage.Bot.PostAsync(path, Text("second"))).Body.GetProperty("id").GetString();
        var edited = (await stage.Bot.PatchAsync($"{path}/{first}", Text("first, better"))).Body;
        Assert.Equal("2026-01-02T03:04:06.000000+00:00", edited.GetProperty("edited_timestamp").GetString());
        Assert.Equal([second, first], (await stage.Bot.GetAsync(path)).Body.EnumerateArray().Select(message => message.GetProperty("id").GetString()));
        Assert.Equal([first], (await stage.Bot.GetAsync($"{path}?before={second}")).Body.EnumerateArray().Select(message => message.GetProperty("id").GetString()));
        Assert.Equal([second], (await stage.Bot.GetAsync($"{path}?after={first}&limit=1")).Body.EnumerateArray().Select(message => message.GetProperty("id").GetString()));
        Assert.Equal(["limit:NUMBER_TYPE_MAX"], (await stage.Bot.GetAsync($"{path}?limit=101")).Mistakes);
        Assert.Equal(204, (await stage.Bot.CallAsync(HttpMethod.Delete, $"{path}/{first}")).Status);
        Assert.Equal(10008, (await stage.Bot.GetAsync($"{path}/{first}")).Code);
    }

    [Fact]
    public async Task Other_Peoples_Messages_Are_Not_The_Bots_To_Change()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Person.SayAsync(stage.Channel, "mine");
        var id = (await stage.Person.SeesAsync("MESSAGE_CREATE")).GetProperty("id").GetString();
        Assert.Equal(50005, (await stage.Bot.PatchAsync($"/channels/{stage.Channel}/messages/{id}", Text("not yours"))).Code);
        Assert.Equal(50013, (await stage.Bot.CallAsync(HttpMethod.Delete, $"/channels/{stage.Channel}/messages/{id}")).Code);
    }

    [Fact]
    public async Task The_Same_Nonce_Is_The_Same_Message_For_Some_Minutes()
    {
        await using var stage = await Stage.OpenAsync();
        var path = $"/channels/{stage.Channel}/messages";
        JsonObject once = new() { ["content"] = "once", ["nonce"] = "n1", ["enforce_nonce"] = true };
        var first = await stage.Bot.PostAsync(path, once);
        var second = await stage.Bot.PostAsync(path, once);
        Assert.Equal(first.Body.GetProperty("id").GetString(), second.Body.GetProperty("id").GetString());
        Assert.Equal("n1", first.Body.GetProperty("nonce").GetString());
        stage.Clock.Advance(TimeSpan.FromMinutes(10));
        var later = await stage.Bot.PostAsync(path, once);
        Assert.NotEqual(first.Body.GetProperty("id").GetString(), later.Body.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_Reply_Refers_To_Its_Message()
    {
        await using var stage = await Stage.OpenAsync();
        var path = $"/channels/{stage.Channel}/messages";
        var first = (await stage.Bot.PostAsync(path, Text("question"))).Body.GetProperty("id").GetString();
        var reply = (await stage.Bot.PostAsync(path, new JsonObject { ["content"] = "answer", ["message_reference"] = new JsonObject { ["message_id"] = first } })).Body;
        Assert.Equal(19, reply.GetProperty("type").GetInt32());
        Assert.Equal("question", reply.GetProperty("referenced_message").GetProperty("content").GetString());
        var lost = await stage.Bot.PostAsync(path, new JsonObject { ["content"] = "answer", ["message_reference"] = new JsonObject { ["message_id"] = "1" } });
        Assert.Equal(["message_reference:REPLIES_UNKNOWN_MESSAGE"], lost.Mistakes);
    }

    [Fact]
    public async Task Only_Those_Mentions_Ping_That_Are_Allowed()
    {
        await using var stage = await Stage.OpenAsync();
        var path = $"/channels/{stage.Channel}/messages";
        var content = $"hello <@{stage.Person.Id}> and @everyone";
        Assert.Equal(1, (await stage.Bot.PostAsync(path, Text(content))).Body.GetProperty("mentions").GetArrayLength());
        JsonObject silent = new() { ["content"] = content, ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() } };
        var quiet = (await stage.Bot.PostAsync(path, silent)).Body;
        Assert.Equal(0, quiet.GetProperty("mentions").GetArrayLength());
        Assert.False(quiet.GetProperty("mention_everyone").GetBoolean());
    }

    [Fact]
    public async Task Text_In_Components_Pings_Like_Content_A_Role_Where_It_May_Be_Pinged()
    {
        await using var stage = await Stage.OpenAsync();
        var roles = (await stage.Person.StateAsync()).GetProperty("guilds")[0].GetProperty("roles").EnumerateArray();
        var ids = roles.ToDictionary(role => role.GetProperty("name").GetString()!, role => role.GetProperty("id").GetString()!);
        var text = $"<@&{ids["News"]}> <@&{ids["Moderators"]}> <@&1>";
        JsonObject message = new()
        {
            ["flags"] = 1 << 15,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 17, ["components"] = new JsonArray(new JsonObject { ["type"] = 10, ["content"] = text }) }),
            ["allowed_mentions"] = new JsonObject { ["roles"] = new JsonArray(ids["News"], ids["Moderators"], "1") },
        };

        var sent = (await stage.Bot.PostAsync($"/channels/{stage.Channel}/messages", message)).Body;

        Assert.Equal([ids["News"]], sent.GetProperty("mention_roles").EnumerateArray().Select(role => role.GetString()));
    }

    [Fact]
    public async Task Files_Are_Kept_Served_And_Dropped_With_Their_Message()
    {
        await using var stage = await Stage.OpenAsync();
        var path = $"/channels/{stage.Channel}/messages";
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"flags":32768,"attachments":[{"id":0,"description":"Notes"}],"components":[{"type":13,"file":{"url":"attachment://page.html"}}]}"""), "payload_json" },
        };
        var part = new ByteArrayContent("<script>alert(1)</script>"u8.ToArray());
        part.Headers.ContentType = new MediaTypeHeaderValue("text/html");
        form.Add(part, "files[0]", "page.html");
        var sent = await stage.Bot.CallAsync(HttpMethod.Post, path, content: form);
        Assert.True(sent.Status == 200, sent.Body.ToString());
        var attachment = sent.Body.GetProperty("attachments")[0];
        Assert.Equal(("Notes", "page.html"), (attachment.GetProperty("description").GetString(), attachment.GetProperty("filename").GetString()));
        var url = attachment.GetProperty("url").GetString()!;
        Assert.Equal(url, sent.Body.GetProperty("components")[0].GetProperty("file").GetProperty("url").GetString());

        // A stranger's page must not run on the chat page's own address.
        var served = await stage.Person.GetAsync(url);
        Assert.Equal("attachment", served.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("sandbox", served.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        await stage.Bot.CallAsync(HttpMethod.Delete, $"{path}/{sent.Body.GetProperty("id").GetString()}");
        Assert.Equal(404, (int)(await stage.Person.GetAsync(url)).StatusCode);
    }

    [Theory]
    [InlineData((10 * 1024 * 1024) + 1)]
    [InlineData(26 * 1024 * 1024)]
    public async Task A_File_Too_Large_Is_Refused(int bytes)
    {
        await using var stage = await Stage.OpenAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[bytes]), "files[0]", "big.bin" } };
        var answer = await stage.Bot.CallAsync(HttpMethod.Post, $"/channels/{stage.Channel}/messages", content: form);
        Assert.Equal((413, 40005), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task News_Can_Be_Published_Once()
    {
        await using var stage = await Stage.OpenAsync();
        var news = $"/channels/{await stage.Person.ChannelIdAsync("news")}/messages";
        var id = (await stage.Bot.PostAsync(news, Text("news"))).Body.GetProperty("id").GetString();
        var published = await stage.Bot.PostAsync($"{news}/{id}/crosspost", new JsonObject());
        Assert.Equal(1, published.Body.GetProperty("flags").GetInt32());
        Assert.Equal(40033, (await stage.Bot.PostAsync($"{news}/{id}/crosspost", new JsonObject())).Code);
        var plain = (await stage.Bot.PostAsync($"/channels/{stage.Channel}/messages", Text("x"))).Body.GetProperty("id").GetString();
        Assert.Equal(50068, (await stage.Bot.PostAsync($"/channels/{stage.Channel}/messages/{plain}/crosspost", new JsonObject())).Code);
    }

    [Fact]
    public async Task What_Is_Published_Reaches_The_Channels_That_Follow()
    {
        await using var stage = await Stage.OpenAsync();
        var news = await stage.Person.ChannelIdAsync("news");
        var followers = $"/channels/{news}/followers";
        var elsewhere = await stage.Person.ChannelIdAsync("news", server: 1);
        Assert.Equal(50013, (await stage.Bot.PostAsync(followers, new JsonObject { ["webhook_channel_id"] = elsewhere })).Code);
        Assert.Equal(10003, (await stage.Bot.PostAsync(followers, new JsonObject { ["webhook_channel_id"] = "1" })).Code);
        Assert.Equal(50024, (await stage.Bot.PostAsync($"/channels/{stage.Channel}/followers", new JsonObject { ["webhook_channel_id"] = elsewhere })).Code);

        var id = (await stage.Bot.PostAsync($"/channels/{news}/messages", Text("out"))).Body.GetProperty("id").GetString();
        Assert.Empty(await stage.Person.MessagesAsync(elsewhere));
        await stage.Bot.PostAsync($"/channels/{news}/messages/{id}/crosspost", new JsonObject());

        var copy = Assert.Single(await stage.Person.MessagesAsync(elsewhere));
        Assert.Equal(("out", "Fan Server #news", 2), (copy.GetProperty("content").GetString(), copy.GetProperty("author").GetProperty("username").GetString(), copy.GetProperty("flags").GetInt32()));
    }

    [Fact]
    public async Task A_Forum_Takes_Posts_And_Threads_Take_Messages()
    {
        await using var stage = await Stage.OpenAsync();
        var forum = await stage.Person.ChannelAsync("theories");
        var path = $"/channels/{forum.GetProperty("id").GetString()}/threads";
        Assert.Equal(["message:BASE_TYPE_REQUIRED"], (await stage.Bot.PostAsync(path, new JsonObject { ["name"] = "Theory" })).Mistakes);
        var post = await stage.Bot.PostAsync(path, new JsonObject
        {
            ["name"] = "Theory",
            ["applied_tags"] = new JsonArray(forum.GetProperty("available_tags")[0].GetProperty("id").GetString()),
            ["message"] = Text("It was all a dream."),
        });
        Assert.Equal(201, post.Status);
        Assert.Equal("It was all a dream.", post.Body.GetProperty("message").GetProperty("content").GetString());
        var thread = post.Body.GetProperty("id").GetString()!;
        Assert.Equal("Theory", (await stage.Person.SeesAsync("CHANNEL_CREATE")).GetProperty("name").GetString());
        Assert.Equal(200, (await stage.Bot.PostAsync($"/channels/{thread}/messages", Text("more"))).Status);
        Assert.Equal(2, (await stage.Person.MessagesAsync(thread)).Length);

        // Archived, it can be written to, which wakes it, but not changed; locked, neither.
        var first = post.Body.GetProperty("message").GetProperty("id").GetString();
        await stage.Bot.PatchAsync($"/channels/{thread}", new JsonObject { ["archived"] = true });
        Assert.Equal(50083, (await stage.Bot.PatchAsync($"/channels/{thread}/messages/{first}", Text("edited"))).Code);
        Assert.Equal(200, (await stage.Bot.PostAsync($"/channels/{thread}/messages", Text("wake up"))).Status);
        Assert.False((await stage.Bot.GetAsync($"/channels/{thread}")).Body.GetProperty("thread_metadata").GetProperty("archived").GetBoolean());
        Assert.Equal(200, (await stage.Bot.PatchAsync($"/channels/{thread}", new JsonObject { ["locked"] = true, ["archived"] = true })).Status);
        Assert.Equal(160005, (await stage.Bot.PostAsync($"/channels/{thread}/messages", Text("too late"))).Code);
    }

    [Fact]
    public async Task A_Direct_Message_Is_Opened_And_Written_To()
    {
        await using var stage = await Stage.OpenAsync();
        var channel = await stage.Bot.PostAsync("/users/@me/channels", new JsonObject { ["recipient_id"] = stage.Person.Id });
        Assert.Equal(1, channel.Body.GetProperty("type").GetInt32());
        Assert.Equal(200, (await stage.Bot.PostAsync($"/channels/{channel.Body.GetProperty("id").GetString()}/messages", Text("hello"))).Status);
        Assert.Equal("hello", (await stage.Person.SeesAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
    }

    [Fact]
    public async Task A_Server_Is_Described_As_The_Bot_May_See_It()
    {
        await using var stage = await Stage.OpenAsync();
        var guild = $"/guilds/{stage.Bot.Ready.GetProperty("guilds")[0].GetProperty("id").GetString()}";
        Assert.Equal("Fan Server", (await stage.Bot.GetAsync(guild)).Body.GetProperty("name").GetString());
        Assert.DoesNotContain("no-bots", (await stage.Bot.GetAsync(guild + "/channels")).Body.EnumerateArray().Select(channel => channel.GetProperty("name").GetString()));
        Assert.Contains("Moderators", (await stage.Bot.GetAsync(guild + "/roles")).Body.EnumerateArray().Select(role => role.GetProperty("name").GetString()));
        Assert.Equal("Alex", (await stage.Bot.GetAsync($"{guild}/members/{stage.Person.Id}")).Body.GetProperty("user").GetProperty("global_name").GetString());
        Assert.Equal(10007, (await stage.Bot.GetAsync($"{guild}/members/1")).Code);
    }
}
