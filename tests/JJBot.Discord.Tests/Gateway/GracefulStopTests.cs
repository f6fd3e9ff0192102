using JJBot.Discord.Interactions;
using JJBot.Discord.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace JJBot.Discord.Tests.Gateway;

public sealed class GracefulStopTests
{
    [Fact]
    public async Task Answers_Under_Way_Are_Finished_And_The_Session_Stays_Resumable()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        var (begun, answer) = Gate(bot);
        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await begun.Task.WaitAsync(Some.Patience);

        var stop = bot.Host.StopAsync();
        await gateway.SendEventAsync("INTERACTION_CREATE", 3, Some.Interaction(n: 2));
        await bot.Log.WhenLoggedAsync($"Interaction {Some.Id(2)} is not taken");
        Assert.False(stop.IsCompleted);
        answer.SetResult(Some.Answer());

        await bot.Discord.NextCallAsync("POST interactions/");
        Assert.Equal(4000, await gateway.ClosedAsync());
        await stop.WaitAsync(Some.Patience);
        Assert.Single(bot.Handler.Handled);
    }

    [Fact]
    public async Task Other_Services_Stop_Only_After_The_Answers_Whatever_Their_Order()
    {
        var other = new Other();
        var (bot, gateway) = await TestBot.ConnectAsync(services => services.AddHostedService(_ => other));
        await using var both = bot;
        var (begun, answer) = Gate(bot);
        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await begun.Task.WaitAsync(Some.Patience);

        var stop = bot.Host.StopAsync();
        await gateway.SendEventAsync("INTERACTION_CREATE", 3, Some.Interaction(n: 2));
        await bot.Log.WhenLoggedAsync("is not taken");
        Assert.False(other.Stopped);
        answer.SetResult(Some.Answer());
        await gateway.ClosedAsync();

        await stop.WaitAsync(Some.Patience);
        Assert.True(other.Stopped);
    }

    [Fact]
    public async Task An_Answer_That_Never_Comes_Does_Not_Keep_The_Program_From_Stopping()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        var (begun, _) = Gate(bot);
        await gateway.SendEventAsync("INTERACTION_CREATE", 2, Some.Interaction());
        await begun.Task.WaitAsync(Some.Patience);
        using var patience = new CancellationTokenSource();

        var stop = bot.Host.StopAsync(patience.Token);
        await patience.CancelAsync();

        await Task.WhenAny(stop).WaitAsync(Some.Patience);
        await bot.Log.WhenLoggedAsync("Stopping with 1 interactions unanswered");
    }

    [Fact]
    public async Task A_Stop_While_Waiting_To_Reconnect_Is_Immediate()
    {
        var (bot, gateway) = await TestBot.ConnectAsync();
        await using var both = bot;
        await gateway.SendAsync("""{"op":9,"d":false}""");
        await gateway.ClosedAsync();
        await bot.Clock.WhenWaitingAsync(TimeSpan.FromSeconds(3)).WaitAsync(Some.Patience);

        await bot.Host.StopAsync().WaitAsync(Some.Patience);
    }

    private static (TaskCompletionSource Begun, TaskCompletionSource<InteractionResponse> Answer) Gate(TestBot bot)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = new TaskCompletionSource<InteractionResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
        bot.Handler.Answer = (_, _) =>
        {
            begun.TrySetResult();
            return answer.Task;
        };
        return (begun, answer);
    }

    private sealed class Other : IHostedService
    {
        public bool Stopped { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            Stopped = true;
            return Task.CompletedTask;
        }
    }
}
