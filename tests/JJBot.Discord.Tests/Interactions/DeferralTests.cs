using System.Text.Json;
using JJBot.Discord.Interactions;
using JJBot.Discord.Tests.Infrastructure;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Tests.Interactions;

public sealed class DeferralTests
{
    private static readonly string Callback = $"POST interactions/{Some.Id()}/{Some.InteractionToken}/callback";
    private static readonly string Original = $"PATCH webhooks/42/{Some.InteractionToken}/messages/@original";
    private static readonly string Followup = $"POST webhooks/42/{Some.InteractionToken}";

    [Fact]
    public async Task A_Quick_Answer_Is_The_First_Response()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());

        var call = await bot.Discord.NextCallAsync("POST interactions/");
        Assert.Equal(Callback, call.Line);
        Assert.Equal("""{"type":4,"data":{"flags":32768,"allowed_mentions":{"parse":[]},"components":[{"type":10,"content":"It is out."}]}}""", call.Json);
    }

    [Theory]
    [InlineData(Deferral.Public, """{"type":5}""")]
    [InlineData(Deferral.Ephemeral, """{"type":5,"data":{"flags":64}}""")]
    [InlineData(Deferral.Update, """{"type":6}""")]
    public async Task A_Slow_Answer_Is_Deferred_After_Two_Seconds_And_Then_Edited_In(Deferral deferral, string expected)
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        var answer = Slow(bot, deferral);

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(2)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(2));
        var deferred = await bot.Discord.NextCallAsync("POST interactions/");
        answer.SetResult(deferral == Deferral.Update ? InteractionResponse.Update(MessageBody.Text("new")) : Some.Answer());
        var edit = await bot.Discord.NextCallAsync("PATCH");

        Assert.Equal(expected, deferred.Json);
        Assert.Equal(Original, edit.Line);
        Assert.Equal(32768, JsonDocument.Parse(edit.Json).RootElement.GetProperty("flags").GetInt32());
    }

    [Fact]
    public async Task A_Handler_That_Computes_Without_Waiting_For_Anything_Is_Deferred_Too()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        using var computed = new ManualResetEventSlim();
        bot.Handler.Answer = (_, cancellationToken) =>
        {
            computed.Wait(cancellationToken);
            return Task.FromResult(Some.Answer());
        };

        await DeferAsync(bot, gateway);
        computed.Set();

        Assert.Equal(Original, (await bot.Discord.NextCallAsync("PATCH")).Line);
    }

    [Fact]
    public async Task An_Interaction_That_Was_Long_Under_Way_Is_Deferred_Sooner()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        var answer = Slow(bot, Deferral.Public);
        bot.Clock.Advance(TimeSpan.FromSeconds(0.7));

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(1.3)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(1.3));

        await bot.Discord.NextCallAsync("POST interactions/");
        answer.SetResult(Some.Answer());
        await bot.Discord.NextCallAsync("PATCH");
    }

    [Fact]
    public async Task A_New_Message_After_A_Deferred_Update_Is_A_Followup()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        var answer = Slow(bot, Deferral.Update);

        await DeferAsync(bot, gateway);
        answer.SetResult(Some.Answer(ephemeral: true));

        var call = await bot.Discord.NextCallAsync("POST webhooks/");
        Assert.Equal(Followup, call.Line);
        Assert.Equal(32768 | 64, JsonDocument.Parse(call.Json).RootElement.GetProperty("flags").GetInt32());
    }

    [Fact]
    public async Task What_Turns_Out_To_Be_For_One_Person_Does_Not_Appear_In_Public()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        var answer = Slow(bot, Deferral.Public);

        await DeferAsync(bot, gateway);
        answer.SetResult(Some.Answer("You may not.", ephemeral: true));

        await bot.Discord.NextCallAsync("DELETE webhooks/");
        var call = await bot.Discord.NextCallAsync("POST webhooks/");
        Assert.Equal(32768 | 64, JsonDocument.Parse(call.Json).RootElement.GetProperty("flags").GetInt32());
        Assert.DoesNotContain(bot.Discord.Calls, other => other.Method == "PATCH");
    }

    [Fact]
    public async Task Autocompletion_Is_Never_Deferred_And_Told_To_End_After_Three_Seconds()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        bot.Handler.Deferral = Deferral.None;
        var started = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        bot.Handler.Answer = async (_, ct) =>
        {
            await using var registration = ct.Register(cancelled.SetResult);
            started.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
            return InteractionResponse.Choices();
        };

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction(type: 4));
        await started.Task.WaitAsync(Some.Patience);
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(3)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(3));

        await cancelled.Task.WaitAsync(Some.Patience);
        await bot.Log.WhenLoggedAsync("ended before its answer was ready");
        Assert.DoesNotContain(bot.Discord.Calls, call => call.Method == "POST");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task A_Handler_That_Throws_Is_Logged_And_The_Person_Told(int type)
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        bot.Handler.Answer = (_, _) => throw new InvalidOperationException("on purpose");

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction(type: type));

        var call = await bot.Discord.NextCallAsync("POST interactions/");
        await bot.Log.WhenLoggedAsync($"The application failed at interaction {Some.Id()}");
        var data = JsonDocument.Parse(call.Json).RootElement.GetProperty("data");
        if (type == 4)
        {
            Assert.Equal("""{"choices":[]}""", data.GetRawText());
            return;
        }

        Assert.Equal(32768 | 64, data.GetProperty("flags").GetInt32());
        Assert.Contains("try again", data.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Handler_That_Fails_After_A_Deferral_Does_Not_Leave_The_Person_Waiting()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        var answer = Slow(bot, Deferral.Ephemeral);

        await DeferAsync(bot, gateway);
        answer.SetException(new InvalidOperationException("on purpose"));

        Assert.Contains("try again", (await bot.Discord.NextCallAsync("PATCH")).Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Answer_That_Discord_Finds_Wrong_Is_Replaced_By_An_Apology()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        bot.Discord.Script(Callback, System.Net.HttpStatusCode.BadRequest, """{"code":50035,"message":"Invalid Form Body"}""");

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());

        await bot.Discord.NextCallAsync("POST interactions/");
        Assert.Contains("try again", (await bot.Discord.NextCallAsync("POST interactions/")).Json, StringComparison.Ordinal);
    }

    private static TaskCompletionSource<InteractionResponse> Slow(TestBot bot, Deferral deferral)
    {
        var answer = new TaskCompletionSource<InteractionResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
        bot.Handler.Deferral = deferral;
        bot.Handler.Answer = (_, _) => answer.Task;
        return answer;
    }

    private static async Task DeferAsync(TestBot bot, FakeGatewayConnection gateway)
    {
        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(2)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(2));
        await bot.Discord.NextCallAsync("POST interactions/");
    }
}
