using System.Text.Json.Nodes;

namespace JJBot.Tests.Playground;

/// <summary>Troubles that a bot has to live through, switched on from the page.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task The_Page_Is_Told_Which_Faults_There_Are()
    {
        await using var stage = await Stage.OpenAsync();
        var response = await stage.Person.GetAsync("/playground/api/faults");
        var names = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsArray().Select(fault => (string)fault!["name"]!);
        Assert.Equal(
            [
                "drop_sockets", "reconnect", "invalid_session", "rate_limit_next", "server_error_next", "lost_request_next", "lost_answer_next", "late_ms",
                "duplicate_deliveries", "silent_heartbeats", "channel_forbidden", "channel_gone", "history_hidden", "thread_locked",
            ],
            names);
    }

    [Fact]
    public async Task A_Dropped_Socket_Ends_Without_A_Close_Code()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Person.FaultAsync("drop_sockets");
        Assert.Null(await stage.Bot.ClosesAsync());
    }

    [Fact]
    public async Task An_Invalid_Session_Can_Be_Resumed_Where_It_Says_So()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Person.FaultAsync("invalid_session", true);
        Assert.True((await stage.Bot.ReceivesOpcodeAsync(9)).GetBoolean());
        await stage.Bot.ResumeAsync(stage.Bot.Ready.GetProperty("session_id").GetString()!, stage.Bot.Sequence);
        await stage.Bot.ReceivesAsync("RESUMED");
    }

    [Fact]
    public async Task An_Invalid_Session_Is_Gone_Where_It_Says_So()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Person.FaultAsync("invalid_session", false);
        Assert.False((await stage.Bot.ReceivesOpcodeAsync(9)).GetBoolean());
        await stage.Bot.ResumeAsync(stage.Bot.Ready.GetProperty("session_id").GetString()!, stage.Bot.Sequence);
        Assert.False((await stage.Bot.ReceivesOpcodeAsync(9)).GetBoolean());
        stage.Clock.Advance(TimeSpan.FromSeconds(5));
        await stage.Bot.IdentifyAsync();
        await stage.Bot.ReceivesAsync("READY");
    }

    [Fact]
    public async Task A_Reconnect_Is_Asked_For()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Person.FaultAsync("reconnect");
        await stage.Bot.ReceivesOpcodeAsync(7);
    }

    [Fact]
    public async Task The_Next_Requests_Are_Limited_Or_Fail()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Person.FaultAsync("rate_limit_next", 1);
        var limited = await stage.Bot.GetAsync("/users/@me");
        Assert.Equal((429, "shared"), (limited.Status, limited.Headers["X-RateLimit-Scope"]));
        Assert.Equal(200, (await stage.Bot.GetAsync("/users/@me")).Status);

        await stage.Person.FaultAsync("server_error_next", 2);
        Assert.Equal(500, (await stage.Bot.GetAsync("/users/@me")).Status);
        Assert.Equal(500, (await stage.Bot.GetAsync("/users/@me")).Status);
        Assert.Equal(200, (await stage.Bot.GetAsync("/users/@me")).Status);
    }

    [Fact]
    public async Task A_Line_That_Breaks_Before_The_Answer_Leaves_The_Message_And_Its_Nonce()
    {
        await using var stage = await Stage.OpenAsync();
        var path = $"/channels/{stage.Channel}/messages";
        JsonObject once = new() { ["content"] = "once", ["nonce"] = "n1", ["enforce_nonce"] = true };
        await stage.Person.FaultAsync("lost_answer_next", 1);

        await Assert.ThrowsAsync<HttpRequestException>(() => stage.Bot.PostAsync(path, once));

        var made = await stage.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal(made.GetProperty("id").GetString(), (await stage.Bot.PostAsync(path, once)).Body.GetProperty("id").GetString());
        Assert.Single(await stage.Person.MessagesAsync(stage.Channel));
    }

    [Fact]
    public async Task A_Line_That_Breaks_Before_The_Request_Is_Heard_Leaves_Nothing()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Person.FaultAsync("lost_request_next", 1);

        await Assert.ThrowsAsync<HttpRequestException>(() => stage.Bot.PostAsync($"/channels/{stage.Channel}/messages", new JsonObject { ["content"] = "lost" }));

        Assert.Empty(await stage.Person.MessagesAsync(stage.Channel));
        Assert.Equal(200, (await stage.Bot.GetAsync($"/channels/{stage.Channel}")).Status);
    }

    [Theory]
    [InlineData("channel_forbidden", 403, 50013)]
    [InlineData("channel_gone", 404, 10003)]
    public async Task A_Channel_Can_Be_Closed_And_Opened_Again(string fault, int status, int code)
    {
        await using var stage = await Stage.OpenAsync();
        var path = $"/channels/{stage.Channel}/messages";
        await stage.Person.FaultAsync(fault, true, stage.Channel);

        var refused = await stage.Bot.PostAsync(path, new JsonObject { ["content"] = "x" });
        Assert.Equal((status, code), (refused.Status, refused.Code));
        Assert.Equal(200, (await stage.Bot.PostAsync($"/channels/{await stage.Person.ChannelIdAsync("spoilers")}/messages", new JsonObject { ["content"] = "x" })).Status);

        await stage.Person.FaultAsync(fault, false, stage.Channel);
        Assert.Equal(200, (await stage.Bot.PostAsync(path, new JsonObject { ["content"] = "x" })).Status);
    }

    [Fact]
    public async Task A_Person_Can_Close_Their_Direct_Messages()
    {
        await using var stage = await Stage.OpenAsync();
        var channel = await stage.Person.ChannelIdAsync("dm");
        await stage.Person.FaultAsync("channel_forbidden", true, channel);

        Assert.Equal(200, (await stage.Bot.PostAsync("/users/@me/channels", new JsonObject { ["recipient_id"] = stage.Person.Id })).Status);
        Assert.Equal(50007, (await stage.Bot.PostAsync($"/channels/{channel}/messages", new JsonObject { ["content"] = "x" })).Code);
    }

    [Fact]
    public async Task A_Locked_Thread_Takes_Neither_Messages_Nor_Edits()
    {
        await using var stage = await Stage.OpenAsync();
        var thread = (await stage.Bot.PostAsync($"/channels/{stage.Channel}/threads", new JsonObject { ["name"] = "Talk", ["type"] = 11 })).Body.GetProperty("id").GetString()!;
        var message = (await stage.Bot.PostAsync($"/channels/{thread}/messages", new JsonObject { ["content"] = "x" })).Body.GetProperty("id").GetString();
        await stage.Person.FaultAsync("thread_locked", true, thread);

        Assert.Equal(160005, (await stage.Bot.PostAsync($"/channels/{thread}/messages", new JsonObject { ["content"] = "y" })).Code);
        Assert.Equal(50083, (await stage.Bot.PatchAsync($"/channels/{thread}/messages/{message}", new JsonObject { ["content"] = "y" })).Code);
    }

    [Fact]
    public async Task Events_Come_Twice()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        await stage.Person.FaultAsync("duplicate_deliveries", true);
        var first = await stage.UsedAsync();
        var second = await stage.Bot.ReceivesAsync("INTERACTION_CREATE");
        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Events_Come_Late()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        await stage.Person.FaultAsync("late_ms", 2000);
        await stage.Person.UseAsync(stage.Channel, "do");
        var late = stage.Bot.ReceivesAsync("INTERACTION_CREATE");
        while (!late.IsCompleted)
        {
            // When the frame was put in line is the server's affair; time passes until it is out.
            stage.Clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await late;
        Assert.True(stage.Clock.GetUtcNow() - Stage.Start >= TimeSpan.FromMilliseconds(2000));
    }

    [Fact]
    public async Task Heartbeats_Go_Unanswered()
    {
        await using var stage = await Stage.OpenAsync(Stage.Command("do"));
        await stage.Person.FaultAsync("silent_heartbeats", true);
        await stage.Bot.SendAsync(1, null);
        await stage.Person.FaultAsync("reconnect");
        while ((await stage.Bot.FrameAsync()).GetProperty("op").GetInt32() is var opcode && opcode != 7)
        {
            Assert.NotEqual(11, opcode);
        }
    }

    [Theory]
    [InlineData("no_such_fault", 404)]
    [InlineData("rate_limit_next", 400)]
    [InlineData("channel_gone", 404)]
    public async Task A_Wrong_Fault_Is_Refused(string name, int status)
    {
        await using var stage = await Stage.OpenAsync();
        Assert.Equal(status, (int)(await stage.Person.FaultAsync(name, "many")).StatusCode);
    }
}
