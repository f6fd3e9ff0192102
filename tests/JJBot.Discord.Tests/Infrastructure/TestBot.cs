using JJBot.Discord.Gateway;
using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Testing;
using JJBot.Testing.OpenApi;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace JJBot.Discord.Tests.Infrastructure;

/// <summary>
/// A host with the Discord layer in it, against a Discord of the test's. When it goes, its log is searched for secrets, and all that
/// it sent is shown to Discord's OpenAPI document where that is at hand.
/// </summary>
internal sealed class TestBot : IAsyncDisposable
{
    private readonly RecordingHandler recorder = new();

    private TestBot(FakeDiscord discord, Action<IServiceCollection>? configure)
    {
        Discord = discord;
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddInMemoryCollection([new("Discord:Token", Some.BotToken), new("Discord:ApiBase", discord.ApiBase)]);
        builder.Logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<Random>(new FixedRandom(0.5));
        builder.Services.AddSingleton<DelegatingHandler>(recorder);
        builder.Services.AddSingleton<IInteractionHandler>(Handler);
        builder.Services.AddDiscord(builder.Configuration.GetSection(DiscordOptions.Section));
        configure?.Invoke(builder.Services);
        Host = builder.Build();
    }

    public FakeDiscord Discord { get; }

    public IHost Host { get; }

    public TestTimeProvider Clock { get; } = new(Some.Now);

    public TestHandler Handler { get; } = new();

    public TestLog Log { get; } = new();

    public DiscordRestClient Rest => Host.Services.GetRequiredService<DiscordRestClient>();

    public GatewayStatus Status => Host.Services.GetRequiredService<GatewayStatus>();

    public IReadOnlyCollection<RecordedRequest> Requests => recorder.Requests;

    /// <summary>Not connected to the gateway.</summary>
    public static async Task<TestBot> CreateAsync(Action<IServiceCollection>? configure = null) =>
        new(await FakeDiscord.StartAsync(), configure);

    /// <summary>Connecting to the gateway.</summary>
    public static async Task<TestBot> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var bot = await CreateAsync(configure);
        await bot.Host.StartAsync();
        return bot;
    }

    /// <summary>Ready, with the gateway's end of the connection.</summary>
    public static async Task<(TestBot Bot, FakeGatewayConnection Gateway)> ConnectAsync(Action<IServiceCollection>? configure = null)
    {
        var bot = await StartAsync(configure);
        var gateway = await bot.Discord.NextConnectionAsync();
        await gateway.GreetAsync();
        await bot.Status.WhenReadyAsync(CancellationToken.None).WaitAsync(Some.Patience);
        return (bot, gateway);
    }

    /// <summary>Ends when the program has been told to stop.</summary>
    public async Task StoppingAsync()
    {
        var stopping = new TaskCompletionSource();
        await using var registration = Host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopping.SetResult);
        await stopping.Task.WaitAsync(Some.Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync(new CancellationToken(canceled: true));
        Host.Dispose();
        await Discord.DisposeAsync();
        Assert.DoesNotContain(Log.Lines, line => line.Contains(Some.BotToken, StringComparison.Ordinal));
        Assert.DoesNotContain(Log.Lines, line => line.Contains(Some.InteractionToken, StringComparison.Ordinal));
        if (OpenApiWitness.Available is { } witness)
        {
            var violations = await witness.ViolationsAsync(Requests);
            Assert.True(violations.Count == 0, string.Join('\n', violations));
        }
    }
}
