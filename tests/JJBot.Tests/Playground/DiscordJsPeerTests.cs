using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground;
using JJBot.Testing;

namespace JJBot.Tests.Playground;

/// <summary>discord.js 14, unchanged, against the playground: what it understands of us, and we of it.</summary>
public sealed class DiscordJsPeerTests
{
    [RequiresFact(Requirement.Node)]
    public async Task A_Foreign_Bot_Registers_Commands_And_Answers_Them()
    {
        await using var scene = await Scene.OpenAsync();
        Assert.Equal(["Fan Server", "Second Server"], scene.Ready.GetProperty("guilds").EnumerateArray().Select(guild => guild.GetString()));

        await scene.Person.UseAsync(scene.Channel, "ping");
        var answer = await scene.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal("pong", answer.GetProperty("content").GetString());
        Assert.Equal("ping", answer.GetProperty("interaction").GetProperty("name").GetString());
        await scene.Person.SeesAsync("INTERACTION_SUCCESS");

        await scene.Person.UseAsync(scene.Channel, "ping", options: [new JsonObject { ["name"] = "private", ["type"] = 5, ["value"] = true }]);
        var whispered = await scene.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal(64, whispered.GetProperty("flags").GetInt32());
    }

    [RequiresFact(Requirement.Node)]
    public async Task A_Foreign_Bot_Defers_Edits_And_Follows_Up()
    {
        await using var scene = await Scene.OpenAsync();

        await scene.Person.UseAsync(scene.Channel, "slow");
        var placeholder = await scene.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal(128, placeholder.GetProperty("flags").GetInt32());
        var edited = await scene.Person.SeesAsync("MESSAGE_UPDATE");
        Assert.Equal(placeholder.GetProperty("id").GetString(), edited.GetProperty("id").GetString());
        Assert.Equal("done thinking", edited.GetProperty("content").GetString());
        Assert.Equal(0, edited.GetProperty("flags").GetInt32());
        var more = await scene.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal("one more thing", more.GetProperty("content").GetString());
        Assert.Equal(64, more.GetProperty("flags").GetInt32());
    }

    [RequiresFact(Requirement.Node)]
    public async Task A_Foreign_Bot_Suggests_And_Opens_A_Form()
    {
        await using var scene = await Scene.OpenAsync();

        var nonce = await scene.Person.UseAsync(scene.Channel, "find", type: 4, options: [new JsonObject { ["name"] = "what", ["type"] = 3, ["value"] = "di", ["focused"] = true }]);
        var suggested = await scene.Person.SeesAsync("APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE");
        Assert.Equal(nonce, suggested.GetProperty("nonce").GetString());
        Assert.Equal("directors", suggested.GetProperty("choices")[0].GetProperty("value").GetString());

        await scene.Person.UseAsync(scene.Channel, "form");
        var modal = await scene.Person.SeesAsync("INTERACTION_MODAL_CREATE");
        Assert.Equal("Who are you?", modal.GetProperty("title").GetString());
        await scene.Person.SubmitAsync(modal, ("name", "Alex"));
        var answer = await scene.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal("hello Alex", answer.GetProperty("content").GetString());
    }

    [RequiresFact(Requirement.Node)]
    public async Task A_Foreign_Bot_Shows_A_Card_And_Updates_It_At_A_Button()
    {
        await using var scene = await Scene.OpenAsync();

        await scene.Person.UseAsync(scene.Channel, "card");
        var card = await scene.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal(1 << 15, card.GetProperty("flags").GetInt32());
        await scene.Person.PressAsync(card, "press:0");
        var pressed = await scene.Person.SeesAsync("MESSAGE_UPDATE");
        Assert.Contains("pressed 1 times", pressed.GetProperty("components").ToString(), StringComparison.Ordinal);
    }

    [RequiresFact(Requirement.Node)]
    public async Task A_Foreign_Bot_Answers_From_A_Message_Menu()
    {
        await using var scene = await Scene.OpenAsync();

        await scene.Person.SayAsync(scene.Channel, "it comes in spring");
        var said = await scene.Person.SeesAsync("MESSAGE_CREATE");
        await scene.Person.UseAsync(scene.Channel, "Quote", target: said.GetProperty("id").GetString());
        var quoted = await scene.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal("> it comes in spring", quoted.GetProperty("content").GetString());
    }

    [RequiresFact(Requirement.Node)]
    public async Task A_Foreign_Bot_Reads_What_Is_Written_To_It_And_Nothing_Else()
    {
        await using var scene = await Scene.OpenAsync();

        await scene.Person.SayAsync(scene.Channel, "talk among people");
        var overheard = await scene.Bot.HearsAsync("message");
        Assert.Equal(("", false), (overheard.GetProperty("content").GetString(), overheard.GetProperty("direct").GetBoolean()));

        await scene.Person.SayAsync(scene.Channel, $"<@{scene.Playground.ApplicationId}> when is it out?");
        var mentioned = await scene.Bot.HearsAsync("message");
        Assert.EndsWith("when is it out?", mentioned.GetProperty("content").GetString(), StringComparison.Ordinal);
        var reply = await scene.Person.SeesAsync("MESSAGE_CREATE", message => message.GetProperty("content").GetString() == "you asked");
        Assert.EndsWith("when is it out?", reply.GetProperty("referenced_message").GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, reply.GetProperty("mentions").GetArrayLength());
        Assert.True((await scene.Bot.HearsAsync("message")).GetProperty("mine").GetBoolean());

        await scene.Person.SayAsync(await scene.Person.ChannelIdAsync("dm"), "and here?");
        var direct = await scene.Bot.HearsAsync("message");
        Assert.Equal(("and here?", true), (direct.GetProperty("content").GetString(), direct.GetProperty("direct").GetBoolean()));
        await scene.Person.SeesAsync("MESSAGE_CREATE", message => message.GetProperty("content").GetString() == "you asked");
    }

    [RequiresFact(Requirement.Node)]
    public async Task A_Foreign_Bot_Is_Told_A_Rate_Limit_And_Honours_It()
    {
        await using var scene = await Scene.OpenAsync();

        await scene.Person.UseAsync(scene.Channel, "burst");
        var limited = await scene.Bot.HearsAsync("rate-limited");
        Assert.Equal(5, limited.GetProperty("limit").GetInt32());
        Assert.False(limited.GetProperty("global").GetBoolean());
        await scene.Bot.HearsAsync("burst-done");
        var contents = (await scene.Person.MessagesAsync(scene.Channel)).Select(message => message.GetProperty("content").GetString());
        Assert.Equal(["message 1", "message 2", "message 3", "message 4", "message 5", "message 6", "message 7", "writing"], contents.Order());
    }

    [RequiresFact(Requirement.Node)]
    public async Task A_Foreign_Bot_Resumes_After_A_Dropped_Socket_And_Loses_No_Interaction()
    {
        await using var scene = await Scene.OpenAsync();

        await scene.Person.FaultAsync("drop_sockets");
        await scene.Person.SeesAsync("PRESENCE_UPDATE", presence => presence.GetProperty("status").GetString() == "offline");

        // Nobody is connected now: this one has to be replayed.
        await scene.Person.UseAsync(scene.Channel, "ping");
        var answer = await scene.Person.SeesAsync("MESSAGE_CREATE");
        Assert.Equal("pong", answer.GetProperty("content").GetString());
        var resumed = await scene.Bot.HearsAsync("resumed");
        Assert.True(resumed.GetProperty("replayed").GetInt32() >= 1);
    }

    [RequiresFact(Requirement.Node)]
    public async Task A_Foreign_Bot_Resumes_When_It_Is_Asked_To_Reconnect()
    {
        await using var scene = await Scene.OpenAsync();

        await scene.Person.FaultAsync("reconnect");
        await scene.Bot.HearsAsync("resumed");
        await scene.Person.UseAsync(scene.Channel, "ping");
        await scene.Person.SeesAsync("INTERACTION_SUCCESS");
    }

    private sealed record Scene(PlaygroundServer Playground, PeerBot Bot, Person Person, string Channel, JsonElement Ready) : IAsyncDisposable
    {
        public static async Task<Scene> OpenAsync()
        {
            var playground = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "Peer" }, TimeProvider.System);
            var bot = PeerBot.Start(playground);
            var ready = await bot.HearsAsync("ready");
            var person = await Person.ArriveAsync(playground);
            return new Scene(playground, bot, person, await person.ChannelIdAsync("general"), ready);
        }

        public async ValueTask DisposeAsync()
        {
            await Person.DisposeAsync();
            await Bot.DisposeAsync();
            await Playground.DisposeAsync();
        }
    }
}
