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
        Assert.Equal(["drop_sockets", "reconnect", "invalid_session", "rate_limit_next", "server_error_next", "late_ms", "duplicate_deliveries", "silent_heartbeats"], names);
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
    public async Task A_Wrong_Fault_Is_Refused(string name, int status)
    {
        await using var stage = await Stage.OpenAsync();
        Assert.Equal(status, (int)(await stage.Person.FaultAsync(name, "many")).StatusCode);
    }
}
