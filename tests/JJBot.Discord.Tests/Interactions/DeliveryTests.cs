using System.Net;
using JJBot.Discord.Interactions;
using JJBot.Discord.Tests.Infrastructure;
using JJBot.Discord.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Discord.Tests.Interactions;

public sealed class DeliveryTests
{
    private static readonly string Callback = $"POST interactions/{Some.Id()}/{Some.InteractionToken}/callback";

    [Fact]
    public async Task An_Interaction_That_Is_Delivered_Twice_Is_Handled_Once()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await gateway.SendEventAsync("INTERACTION_CREATE", 3, Some.Interaction(n: 2));

        await bot.Discord.NextCallAsync("POST interactions/");
        await bot.Discord.NextCallAsync("POST interactions/");
        Assert.Equal([Some.Id(1), Some.Id(2)], bot.Handler.Handled.Select(interaction => interaction.Id).Order());
    }

    [Fact]
    public async Task A_Delivery_Repeated_After_A_Resume_Is_Handled_Once()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await bot.Discord.NextCallAsync("POST interactions/");

        gateway.Drop();
        var next = await bot.Discord.NextConnectionAsync();
        await next.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await next.GreetAsync();
        await next.SendEventAsync("INTERACTION_CREATE", 3, Some.Interaction(n: 2));

        await bot.Discord.NextCallAsync("POST interactions/");
        Assert.Equal(2, bot.Handler.Handled.Count);
    }

    [Theory]
    [InlineData(404, 10062)]
    [InlineData(400, 40060)]
    [InlineData(401, 50027)]
    public async Task An_Expired_Interaction_Is_Dropped_Without_A_Retry(int status, int code)
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        bot.Discord.Script(Callback, (HttpStatusCode)status, $$"""{"code":{{code}},"message":"Unknown interaction"}""");

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await bot.Log.WhenLoggedAsync($"The answer to interaction {Some.Id()} is dropped");

        Assert.Single(bot.Discord.Calls, call => call.Method == "POST");
        Assert.DoesNotContain(bot.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Work_Ends_When_The_Deferral_Comes_Too_Late()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        var answer = new TaskCompletionSource<InteractionResponse>();
        bot.Handler.Answer = (_, _) => answer.Task;
        bot.Discord.Script(Callback, HttpStatusCode.NotFound, """{"code":10062,"message":"Unknown interaction"}""");

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(2)).WaitAsync(Some.Patience);
        bot.Clock.Advance(TimeSpan.FromSeconds(2));
        await bot.Log.WhenLoggedAsync("is dropped");
        answer.SetResult(Some.Answer());

        Assert.DoesNotContain(bot.Discord.Calls, call => call.Method == "PATCH");
    }

    [Fact]
    public async Task Interactions_Are_Worked_On_Side_By_Side_Up_To_The_Limit()
    {
        var (bot, gateway) = await TestBot.ConnectAsync(services => services.Configure<DiscordOptions>(options => options.MaxConcurrentInteractions = 2));
        await using var both = bot;
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var begun = new SemaphoreSlim(0);
        bot.Handler.Answer = async (_, _) =>
        {
            begun.Release();
            await release.Task;
            return Some.Answer();
        };
        for (var n = 1; n <= 3; n++)
        {
            await gateway.SendEventAsync("INTERACTION_CREATE", n + 1, Some.Interaction(n: n));
        }

        Assert.True(await begun.WaitAsync(Some.Patience) && await begun.WaitAsync(Some.Patience));
        Assert.Equal(2, bot.Handler.Handled.Count);
        release.SetResult();

        for (var n = 1; n <= 3; n++)
        {
            await bot.Discord.NextCallAsync("POST interactions/");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    public async Task A_Kind_Of_Interaction_That_Nobody_Knows_Is_Left_Alone(int type)
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;

        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction(type: type));
        await gateway.SendEventAsync("INTERACTION_CREATE", 3, Some.Interaction(n: 2));

        await bot.Discord.NextCallAsync("POST interactions/");
        Assert.Equal(Some.Id(2), Assert.Single(bot.Handler.Handled).Id);
    }

    [Fact]
    public async Task A_Token_Cannot_Lead_To_Another_Endpoint()
    {
        await using var bot = await TestBot.CreateAsync();
        bot.Discord.Script("POST interactions/", HttpStatusCode.NoContent, "");
        var interaction = InteractionViewTests.Parse(Some.Interaction().Replace(Some.InteractionToken, "../../channels/5/x?y#", StringComparison.Ordinal));

        await bot.Rest.CreateInteractionResponseAsync(interaction, Some.Answer(), CancellationToken.None);

        Assert.StartsWith($"POST interactions/{Some.Id()}/", bot.Discord.Calls.Single().Line, StringComparison.Ordinal);
        Assert.EndsWith("/callback", bot.Discord.Calls.Single().Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_The_Latest_Ids_Are_Remembered()
    {
        var recent = new RecentIds(3);

        Assert.True(recent.Add(new Snowflake(1)));
        Assert.False(recent.Add(new Snowflake(1)));
        Assert.True(recent.Add(new Snowflake(2)) && recent.Add(new Snowflake(3)) && recent.Add(new Snowflake(4)));
        Assert.True(recent.Add(new Snowflake(1)));
        Assert.False(recent.Add(new Snowflake(4)));
    }
}
