using System.Net;
using System.Text.Json;
using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Tests.Infrastructure;
using JJBot.Discord.Tests.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Tests.Rest;

public sealed class RetryTests
{
    private const string Post = "POST channels/5/messages";
    private static readonly Snowflake Channel = new(5);

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Trouble_Of_Discords_Own_Is_Tried_Again_With_The_Same_Nonce(int status)
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, (HttpStatusCode)status, "<html>");

        var send = bot.Rest.CreateMessageAsync(Channel, MessageBody.Text("Out now."), CancellationToken.None);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(0.75)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(0.75));

        Assert.Equal(77UL, (await send).Id.Value);
        var nonces = bot.Discord.Calls.Select(call => JsonDocument.Parse(call.Json).RootElement.GetProperty("nonce").GetString()).ToList();
        Assert.Equal(2, nonces.Count);
        Assert.Single(nonces.Distinct());
    }

    [Fact]
    public async Task A_Refusal_After_An_Answer_That_Was_Lost_Says_That_It_May_Have_Been_Done()
    {
        await using var bot = await TestBot.CreateAsync();
        const string Forbidden = """{"message":"Missing Permissions","code":50013}""";
        bot.Discord.Script(Post, HttpStatusCode.InternalServerError);
        bot.Discord.Script(Post, HttpStatusCode.Forbidden, Forbidden);
        var send = bot.Rest.CreateMessageAsync(Channel, MessageBody.Text("x"), CancellationToken.None);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(0.75)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(0.75));

        var exception = await Assert.ThrowsAsync<DiscordException>(() => send);

        Assert.Equal((ErrorAction.SuspendTarget, true), (exception.Action, exception.MayHaveBeenDone));
        bot.Discord.Script(Post, HttpStatusCode.Forbidden, Forbidden);
        var plain = await Assert.ThrowsAsync<DiscordException>(() => bot.Rest.CreateMessageAsync(Channel, MessageBody.Text("x"), CancellationToken.None));
        Assert.False(plain.MayHaveBeenDone);
    }

    [Fact]
    public async Task Attempts_End_After_The_Fifth()
    {
        await using var bot = await TestBot.CreateAsync();
        for (var i = 0; i < 6; i++)
        {
            bot.Discord.Script("GET gateway/bot", HttpStatusCode.InternalServerError);
        }

        var get = bot.Rest.GetGatewayBotAsync(CancellationToken.None);
        foreach (var wait in new[] { 0.75, 1.5, 3, 6 })
        {
            await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(wait)).WaitAsync(Some.Patience);
            bot.Clock.Advance(TimeSpan.FromSeconds(wait));
        }

        var exception = await Assert.ThrowsAsync<DiscordException>(() => get);
        Assert.Equal(ErrorAction.Retry, exception.Action);
        Assert.Equal(5, bot.Discord.Calls.Count);
    }

    [Fact]
    public async Task A_Followup_Whose_Fate_Is_Unknown_Is_Not_Sent_Twice()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script($"POST webhooks/42/{Some.InteractionToken}", HttpStatusCode.BadGateway);
        var interaction = InteractionViewTests.Parse(Some.Interaction());

        await Assert.ThrowsAsync<DiscordException>(
            () => bot.Rest.CreateFollowupMessageAsync(interaction, MessageBody.Text("x"), ephemeral: true, CancellationToken.None));

        Assert.Single(bot.Discord.Calls);
    }

    [Fact]
    public async Task A_Dropped_Connection_Is_Tried_Again()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        var send = bot.Rest.CreateMessageAsync(Channel, MessageBody.Text("Out now."), CancellationToken.None);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(0.75)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(0.75));

        await send;
    }

    [Fact]
    public async Task After_A_401_No_Call_With_The_Token_Is_Made_Any_More()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.Unauthorized, """{"message":"401: Unauthorized","code":0}""");
        var first = await Assert.ThrowsAsync<DiscordException>(() => bot.Rest.CreateMessageAsync(Channel, MessageBody.Text("x"), CancellationToken.None));

        var second = await Assert.ThrowsAsync<DiscordException>(() => bot.Rest.GetGatewayBotAsync(CancellationToken.None));

        Assert.Equal([ErrorAction.StopAllCalls, ErrorAction.StopAllCalls], [first.Action, second.Action]);
        Assert.Single(bot.Discord.Calls);
    }

    [Fact]
    public async Task A_401_For_An_Expired_Interaction_Does_Not_Concern_The_Bot_Token()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(
            $"PATCH webhooks/42/{Some.InteractionToken}/messages/@original", HttpStatusCode.Unauthorized, """{"message":"Invalid Webhook Token","code":50027}""");

        var exception = await Assert.ThrowsAsync<DiscordException>(() => bot.Rest.EditOriginalResponseAsync(
            InteractionViewTests.Parse(Some.Interaction()), MessageBody.Text("x"), CancellationToken.None));
        await bot.Rest.GetGatewayBotAsync(CancellationToken.None);

        Assert.Equal(ErrorAction.Drop, exception.Action);
        Assert.DoesNotContain(Some.InteractionToken, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_Pause_Before_Refused_Ones_Lead_To_A_Ban()
    {
        await using var bot = await TestBot.CreateAsync();
        var guard = new InvalidRequestGuard(bot.Clock);
        var route = new Route(new Endpoint(HttpMethod.Get, "x"), "x");
        for (var i = 0; i < 8_000; i++)
        {
            guard.ThrowIfStopped(route);
            guard.Count(HttpStatusCode.Forbidden, new DiscordException("x", ErrorAction.SuspendTarget));
        }

        Assert.Equal(ErrorAction.BackOff, Assert.Throws<DiscordException>(() => guard.ThrowIfStopped(route)).Action);
        bot.Clock.Advance(TimeSpan.FromMinutes(10));
        guard.ThrowIfStopped(route);
    }

    [Fact]
    public async Task A_Form_Error_Names_Each_Field()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.BadRequest, """
            {"code":50035,"message":"Invalid Form Body","errors":{"components":{"0":{"content":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH","message":"Too long."}]}}},"flags":{"_errors":["odd"]}}}
            """);

        var exception = await Assert.ThrowsAsync<DiscordException>(() => bot.Rest.CreateMessageAsync(Channel, MessageBody.Text("x"), CancellationToken.None));

        Assert.Equal(
            "Discord answered 400 (code 50035) to POST channels/{channel}/messages: Invalid Form Body; components.0.content: Too long.; flags: odd",
            exception.Message);
        Assert.Equal(ErrorAction.FixRequest, exception.Action);
    }

    [Fact]
    public async Task An_Answer_That_Is_Not_What_Discord_Promises_Is_An_Error_Of_This_Boundary()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script(Post, HttpStatusCode.OK, """{"id":{"a":1}}""");

        await Assert.ThrowsAsync<DiscordException>(() => bot.Rest.CreateMessageAsync(Channel, MessageBody.Text("x"), CancellationToken.None));
    }

    [Fact]
    public async Task Every_Call_Says_Who_Calls()
    {
        await using var bot = await TestBot.CreateAsync();
        await bot.Rest.GetGatewayBotAsync(CancellationToken.None);
        await bot.Rest.CreateInteractionResponseAsync(InteractionViewTests.Parse(Some.Interaction()), Some.Answer(), CancellationToken.None);

        Assert.All(bot.Discord.Calls, call => Assert.Matches(@"^DiscordBot \(https?://\S+, \S+\)$", call.UserAgent));
        Assert.Equal([$"Bot {Some.BotToken}", ""], bot.Discord.Calls.Select(call => call.Authorization));
    }
}
