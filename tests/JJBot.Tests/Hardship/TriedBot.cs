using JJBot.Commands;
using JJBot.Discord.Gateway;
using JJBot.Hosting;
using JJBot.Knowledge;
using JJBot.Playground;
using JJBot.Testing;
using JJBot.Testing.OpenApi;
using JJBot.Tests.Bot;
using JJBot.Tests.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JJBot.Tests.Hardship;

/// <summary>The whole bot with its log at the finest level and a wiretap on its line to the playground.</summary>
internal sealed class TriedBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly WebApplication bot;
    private bool ownsFolder;
    private bool ownsPlayground;
    private readonly RecordingHandler recorder;

    private TriedBot(TemporaryFolder folder, PlaygroundServer playground, Wiretap tap, WebApplication bot, RecordingHandler recorder, RecordedLog log)
    {
        (Folder, Playground, Tap, Log) = (folder, playground, tap, log);
        (this.bot, this.recorder) = (bot, recorder);
    }

    public TemporaryFolder Folder { get; }

    public PlaygroundServer Playground { get; }

    public Wiretap Tap { get; }

    public RecordedLog Log { get; }

    public string Database => Folder.File("jjbot.db");

    public GatewayStatus Gateway => Get<GatewayStatus>();

    /// <summary>One of its services.</summary>
    public T Get<T>()
        where T : notnull =>
        bot.Services.GetRequiredService<T>();

    /// <summary>Where its health endpoints are.</summary>
    public Uri Health => new(bot.Urls.Single());

    /// <summary>Every request that the bot has sent.</summary>
    public IReadOnlyCollection<RecordedRequest> Requests => recorder.Requests;

    /// <param name="seeds">The shipped ones if left out.</param>
    /// <param name="clock">Moved by hand for the bot and its playground, and then every dice falls in the middle; the system's if left out.</param>
    /// <param name="isReady">False: comes back while the bot's first connection is held up.</param>
    /// <param name="playground">One that lasts longer than this bot; its own if left out.</param>
    /// <param name="folder">Where its database is; a new one, gone with the bot, if left out.</param>
    public static async Task<TriedBot> StartAsync(
        string? seeds = null, TimeProvider? clock = null, bool isReady = true, TemporaryFolder? folder = null, PlaygroundServer? playground = null, params (string Key, string Value)[] settings)
    {
        var ownsFolder = folder is null;
        folder ??= new TemporaryFolder();
        var ownsPlayground = playground is null;
        playground ??= await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, clock ?? TimeProvider.System);
        var tap = await Wiretap.StartAsync(playground);
        if (!isReady)
        {
            tap.HoldConnections();
        }

        var (recorder, log) = (new RecordingHandler(), new RecordedLog());
        var bot = BotProgram.Build(Configuration(playground, tap, folder, seeds, settings), addServices: services =>
        {
            services.AddSingleton<DelegatingHandler>(recorder);
            services.AddSingleton<ILoggerProvider>(log);
            if (clock is not null)
            {
                services.AddSingleton(clock);
                services.AddSingleton<Random>(new MiddlingRandom());
            }
        });
        var tried = new TriedBot(folder, playground, tap, bot, recorder, log) { ownsFolder = ownsFolder, ownsPlayground = ownsPlayground };
        await bot.Services.GetRequiredService<KnowledgeBase>().StartAsync(CancellationToken.None);
        await bot.StartAsync();
        if (isReady)
        {
            await tried.ReadyAsync();
        }

        return tried;
    }

    public async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await Gateway.WhenReadyAsync(patience.Token);
        await bot.Services.GetRequiredService<CommandCatalog>().WhenRegisteredAsync(patience.Token);
    }

    /// <param name="label">"Member", "Moderator" or "Owner".</param>
    public Task<Person> ArriveAsync(string label = "Member") => Person.ArriveAsync(Playground, label);

    public Task StopAsync() => bot.StopAsync();

    /// <summary>Fails with a sentence for each thing that Discord would refuse in what the bot has sent so far.</summary>
    public async Task AssertDiscordWouldAgreeAsync()
    {
        if (OpenApiWitness.Available is { } witness)
        {
            Assert.Empty(await witness.ViolationsAsync(Requests));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Tap.Release();
        await bot.StopAsync();
        await bot.DisposeAsync();
        await Tap.DisposeAsync();
        if (ownsPlayground)
        {
            await Playground.DisposeAsync();
        }

        if (ownsFolder)
        {
            Folder.Dispose();
        }
    }

    private sealed class MiddlingRandom : Random
    {
        public override double NextDouble() => 0.5;
    }

    private static IConfigurationRoot Configuration(
        PlaygroundServer playground, Wiretap tap, TemporaryFolder folder, string? seeds, (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Discord:Token"] = playground.BotToken,
            ["Discord:ApiBase"] = tap.ApiBase,
            ["Knowledge:DatabasePath"] = folder.File("jjbot.db"),
            ["Knowledge:SeedsPath"] = seeds ?? Path.Combine(Requirements.Repository, "seeds"),
            ["Health:Url"] = "http://127.0.0.1:0",
            ["Logging:LogLevel:Default"] = "Trace",
            ["Logging:LogLevel:Microsoft"] = "Trace",
            ["Logging:Console:LogLevel:Default"] = "None",
            ["Logging:Console:LogLevel:Microsoft"] = "None",
        }).AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
}
