using System.Net;
using System.Text.Json;
using JJBot.Discord.Messages;
using JJBot.Discord.Tests.Infrastructure;
using JJBot.Discord.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Discord.Tests.Messages;

public sealed class MessageTests
{
    private const string Fan = """{"id":"11","username":"fan"}""";
    private const string Self = """{"id":"1","username":"jjbot","bot":true}""";
    private readonly TestMessageHandler handler = new();

    public static TheoryData<string, string> NotForTheBot => new()
    {
        { "a message that does not mention it", Message(mentions: "[]", content: "") },
        { "its own message", Message(author: Self) },
        { "its own direct message", Message(author: Self, guild: null) },
        { "another bot", Message(author: """{"id":"12","username":"other","bot":true}""") },
        { "a webhook", Message(more: ",\"webhook_id\":\"9\"") },
        { "somebody who joined", Message(type: 7) },
        { "a reply that pings it without naming it", Message(type: 19, content: "thank you") },
        { "its name in code, which mentions nobody", Message(mentions: "[]", content: "`<@1>` when is it out?") },
        { "another person's mention", Message(mentions: $"[{Fan}]", content: "<@11> when is it out?") },
        { "no author", Message(author: "null") },
    };

    [Theory]
    [MemberData(nameof(NotForTheBot))]
    public async Task What_Is_Not_Written_To_The_Bot_Is_Left_Alone(string what, string message)
    {
        await using var bot = await ConnectAsync();

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, message);
        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 3, Message(n: 2));
        await bot.Discord.NextCallAsync("POST channels/5/messages");

        Assert.True(handler.Handled.Single().Id == Some.Id(2), what);
    }

    [Theory]
    [InlineData("<@1> when is it out?", "when is it out?")]
    [InlineData("when is it out, <@!1>", "when is it out,")]
    [InlineData("  hey <@1>\\nwhen?  ", "hey  \nwhen?")]
    [InlineData("<@1>", "")]
    public async Task A_Mention_Is_Answered_And_Is_No_Part_Of_The_Question(string content, string asked)
    {
        await using var bot = await ConnectAsync();

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, Message(content: content));
        await bot.Discord.NextCallAsync("POST channels/5/messages");

        var message = handler.Handled.Single();
        Assert.Equal(asked, message.Text);
        Assert.Equal((new Snowflake(3), new Snowflake(5), new Snowflake(11)), (message.GuildId, message.ChannelId, message.Author.Id));
    }

    [Fact]
    public async Task A_Direct_Message_Needs_No_Mention()
    {
        await using var bot = await ConnectAsync();

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, Message(guild: null, mentions: "[]", content: "when is it out?"));
        await bot.Discord.NextCallAsync("POST channels/5/messages");

        Assert.Equal((null, "when is it out?"), (handler.Handled.Single().GuildId, handler.Handled.Single().Text));
    }

    [Fact]
    public async Task The_Answer_Is_A_Reply_That_Pings_Nobody()
    {
        await using var bot = await ConnectAsync();

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, Message());
        var call = await bot.Discord.NextCallAsync("POST channels/5/messages");

        var sent = JsonSerializer.Deserialize<JsonElement>(call.Json);
        Assert.Equal($$"""{"message_id":"{{Some.Id()}}","fail_if_not_exists":false}""", sent.GetProperty("message_reference").GetRawText());
        Assert.Equal("""{"parse":[]}""", sent.GetProperty("allowed_mentions").GetRawText());
        Assert.Equal((Some.Id().ToString(), true), (sent.GetProperty("nonce").GetString(), sent.GetProperty("enforce_nonce").GetBoolean()));
    }

    [Fact]
    public async Task A_Message_That_Is_Delivered_Twice_Is_Answered_Once()
    {
        await using var bot = await ConnectAsync();

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, Message());
        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, Message());
        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 3, Message(n: 2));
        await bot.Discord.NextCallAsync("POST channels/5/messages");
        await bot.Discord.NextCallAsync("POST channels/5/messages");

        Assert.Equal([Some.Id(1), Some.Id(2)], handler.Handled.Select(message => message.Id).Order());
    }

    [Fact]
    public async Task Where_The_Bot_May_Not_Read_Back_The_Answer_Is_No_Reply()
    {
        await using var bot = await ConnectAsync();
        bot.Discord.Script("POST channels/5/messages", HttpStatusCode.BadRequest, """{"code":160002,"message":"Cannot reply without permission to read message history"}""");

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, Message());
        await bot.Discord.NextCallAsync("POST channels/5/messages");
        var second = await bot.Discord.NextCallAsync("POST channels/5/messages");

        Assert.False(JsonSerializer.Deserialize<JsonElement>(second.Json).TryGetProperty("message_reference", out _));
    }

    [Fact]
    public async Task Where_The_Bot_May_Not_Write_It_Stays_Silent_And_Goes_On()
    {
        await using var bot = await ConnectAsync();
        bot.Discord.Script("POST channels/5/messages", HttpStatusCode.Forbidden, """{"code":50013,"message":"Missing Permissions"}""");

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, Message());
        await bot.Log.WhenLoggedAsync("stays without an answer");
        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 3, Message(n: 2));
        await bot.Discord.NextCallAsync("POST channels/5/messages");
        await bot.Discord.NextCallAsync("POST channels/5/messages");

        Assert.DoesNotContain(bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_Application_That_Fails_Or_Has_Nothing_To_Say_Keeps_Nobody_Else_Waiting()
    {
        await using var bot = await ConnectAsync();
        handler.Answer = (message, _) => message.Id == Some.Id(1) ? throw new InvalidOperationException("on purpose")
            : Task.FromResult(message.Id == Some.Id(2) ? null : JJBot.Discord.Interactions.MessageBody.Text("It is out."));

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, Message());
        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 3, Message(n: 2));
        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 4, Message(n: 3));
        var call = await bot.Discord.NextCallAsync("POST channels/5/messages");

        Assert.Contains(Some.Id(3).ToString(), call.Json, StringComparison.Ordinal);
        await bot.Log.WhenLoggedAsync($"Message {Some.Id(1)} could not be answered");
    }

    [Fact]
    public async Task What_Was_Written_Never_Reaches_The_Log()
    {
        await using var bot = await ConnectAsync();
        handler.Answer = (_, _) => throw new InvalidOperationException("on purpose");

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, Message(content: "<@1> my secret question"));
        await bot.Log.WhenLoggedAsync("could not be answered");

        Assert.DoesNotContain(bot.Log.Lines, line => line.Contains("my secret question", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"1","channel_id":"5","type":"many","author":7}""")]
    [InlineData("""{"id":"1","channel_id":"5","author":{"id":"11"},"content":"<@1> \ud800","mentions":[{"id":"1"}]}""")]
    public async Task A_Malformed_Message_Is_Passed_Over(string message)
    {
        await using var bot = await ConnectAsync();

        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 2, message);
        await bot.Gateway.SendEventAsync("MESSAGE_CREATE", 3, Message(n: 2));
        await bot.Discord.NextCallAsync("POST channels/5/messages");

        Assert.Equal(Some.Id(2), handler.Handled.Single().Id);
    }

    private static string Message(
        string content = "<@1> when is it out?", string mentions = $"[{Self}]", string author = Fan, string? guild = "3", int type = 0, int n = 1, string more = "") =>
        $$"""
        {"id":"{{Some.Id(n)}}","channel_id":"5","type":{{type}},"content":"{{content}}","author":{{author}},"mentions":{{mentions}},
        "attachments":[],"embeds":[],"timestamp":"2026-11-21T12:00:00Z"{{(guild is null ? "" : $",\"guild_id\":\"{guild}\"")}}{{more}}}
        """;

    private async Task<ConnectedBot> ConnectAsync()
    {
        var (bot, gateway) = await TestBot.ConnectAsync(services => services.AddSingleton<IMessageHandler>(handler));
        return new ConnectedBot(bot, gateway);
    }

    private sealed record ConnectedBot(TestBot Bot, FakeGatewayConnection Gateway) : IAsyncDisposable
    {
        public FakeDiscord Discord => Bot.Discord;

        public TestLog Log => Bot.Log;

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}
