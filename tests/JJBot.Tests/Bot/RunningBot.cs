using JJBot.Commands;
using JJBot.Discord.Gateway;
using JJBot.Hosting;
using JJBot.Knowledge;
using JJBot.Playground;
using JJBot.Testing;
using JJBot.Testing.OpenApi;
using JJBot.Tests.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Tests.Bot;

/// <summary>The whole bot in its playground: real sockets, a real SQLite file, the shipped seeds.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder folder;
    private readonly Func<DelegatingHandler, WebApplication> build;
    private readonly List<RecordingHandler> recorders = [];
    private WebApplication bot;

    private RunningBot(TemporaryFolder folder, PlaygroundServer playground, Func<DelegatingHandler, WebApplication> build)
    {
        (this.folder, Playground, this.build) = (folder, playground, build);
        bot = Build();
    }

    public PlaygroundServer Playground { get; }

    public Uri Address => new(Playground.Address);

    public IServiceProvider Services => bot.Services;

    /// <summary>Where its health endpoints are.</summary>
    public Uri Health => new(bot.Urls.Single());

    /// <summary>Every request that the bot has sent.</summary>
    public IReadOnlyCollection<RecordedRequest> Requests => [.. recorders.SelectMany(recorder => recorder.Requests)];

    public static Task<RunningBot> StartAsync(params (string Key, string Value)[] settings) => StartAsync(TimeProvider.System, settings);

    /// <param name="clock">The bot's and the playground's.</param>
    /// <param name="settings">Beyond those that every test needs.</param>
    public static async Task<RunningBot> StartAsync(TimeProvider clock, params (string Key, string Value)[] settings)
    {
        var folder = new TemporaryFolder();
        var playground = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, clock);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Discord:Token"] = playground.BotToken,
            ["Discord:ApiBase"] = playground.ApiBase,
            ["Knowledge:DatabasePath"] = folder.File("jjbot.db"),
            ["Knowledge:SeedsPath"] = Path.Combine(Requirements.Repository, "seeds"),
            ["Health:Url"] = "http://127.0.0.1:0",
            ["Logging:LogLevel:Default"] = "Warning",
        }).AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
        var running = new RunningBot(
            folder,
            playground,
            recorder => BotProgram.Build(configuration, addServices: services => services.AddSingleton(recorder).AddSingleton(clock)));
        await running.RunAsync(meanwhile: null);
        return running;
    }

    /// <summary>Stops the bot, and starts it again on the same database.</summary>
    /// <param name="meanwhile">What happens to the database while nobody tells of it.</param>
    public async Task RestartAsync(Func<IServiceProvider, Task> meanwhile)
    {
        await bot.StopAsync();
        await bot.DisposeAsync();
        bot = Build();
        await RunAsync(meanwhile);
    }

    /// <param name="label">"Member", "Moderator" or "Owner".</param>
    public Task<Person> ArriveAsync(string label = "Member") => Person.ArriveAsync(Playground, label);

    /// <summary>Fails with a sentence for each thing that Discord would refuse in what the bot has sent so far.</summary>
    public async Task AssertDiscordWouldAgreeAsync()
    {
        if (OpenApiWitness.Available is { } witness)
        {
            Assert.Empty(await witness.ViolationsAsync(Requests));
        }
    }

    /// <summary>Changes something in the database, and lets the bot know.</summary>
    public async Task ChangeAsync(string sql)
    {
        await using (var connection = new SqliteConnection($"Data Source={folder.File("jjbot.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        await Services.GetRequiredService<KnowledgeBase>().ReloadAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.StopAsync();
        await bot.DisposeAsync();
        await Playground.DisposeAsync();
        folder.Dispose();
    }

    private WebApplication Build()
    {
        recorders.Add(new RecordingHandler());
        return build(recorders[^1]);
    }

    private async Task RunAsync(Func<IServiceProvider, Task>? meanwhile)
    {
        await Services.GetRequiredService<KnowledgeBase>().StartAsync(CancellationToken.None);
        await (meanwhile?.Invoke(Services) ?? Task.CompletedTask);
        await bot.StartAsync();
        using var patience = new CancellationTokenSource(Patience);
        await Services.GetRequiredService<GatewayStatus>().WhenReadyAsync(patience.Token);
        await Services.GetRequiredService<CommandCatalog>().WhenRegisteredAsync(patience.Token);
    }
}
