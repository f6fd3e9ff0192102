using JJBot.Commands;
using JJBot.Commands.Alerts;
using JJBot.Commands.Asking;
using JJBot.Discord;
using JJBot.Discord.Gateway;
using JJBot.Discord.Interactions;
using JJBot.Http;
using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Shows;
using JJBot.Playground;
using JJBot.Replies.Pictures;
using JJBot.Workers;
using JJBot.Workers.Alerts;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace JJBot.Hosting;

/// <summary>The bot as a program: configuration in, a running bot out.</summary>
public static class BotProgram
{
    private const string Token = $"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}";

    /// <summary>Runs until it is told to stop (SIGTERM, Ctrl+C, or <paramref name="cancellationToken"/>).</summary>
    /// <param name="settings">What the command line sets, as configuration keys.</param>
    /// <param name="requireDiscord">A missing token is then an error and never the playground.</param>
    /// <param name="output">Gets one line as soon as the bot answers.</param>
    /// <exception cref="BotException">It cannot run, and the message says what to do.</exception>
    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    /// <exception cref="KnowledgeException">The database or the seeds are not in order.</exception>
    public static async Task RunAsync(
        IReadOnlyDictionary<string, string?> settings, bool requireDiscord, TextWriter output, CancellationToken cancellationToken)
    {
        var configuration = BotConfiguration.Build(settings);
        var onDiscord = !string.IsNullOrWhiteSpace(configuration[Token]);
        if (!onDiscord && (requireDiscord || BotConfiguration.IsInContainer))
        {
            throw new BotException(
                "No token for Discord is configured: set the environment variable Discord__Token to the bot token from the developer portal.");
        }

        await using var playground = onDiscord ? null : await PlaygroundHost.StartAsync(configuration, cancellationToken);
        await using var bot = Build(configuration, playground);
        // What can be wrong is asked first: the host would log each mistake with its stack before it is told in one sentence.
        bot.Services.GetRequiredService<IStartupValidator>().Validate();
        await bot.Services.GetRequiredService<KnowledgeBase>().StartAsync(cancellationToken);
        _ = bot.Services.GetRequiredService<CommandList>();
        await StartAsync(bot, cancellationToken);
        await AnnounceAsync(bot, playground, output, cancellationToken);
        await bot.WaitForShutdownAsync(cancellationToken);
    }

    /// <summary>The whole bot, not yet started.</summary>
    /// <param name="configuration">Its settings.</param>
    /// <param name="playground">Where it lives instead of Discord.</param>
    /// <param name="addServices">Adds to the services, last; what looks on from outside, such as a handler that sees every request.</param>
    public static WebApplication Build(IConfiguration configuration, PlaygroundServer? playground = null, Action<IServiceCollection>? addServices = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(configuration);
        if (playground is not null)
        {
            builder.Configuration.AddInMemoryCollection(PlaygroundHost.SettingsFor(playground, configuration));
        }

        BotLogging.Configure(builder.Logging, configuration, isPlayground: playground is not null);
        builder.Services.AddOptions<HealthOptions>().BindConfiguration(HealthOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddKnowledge(builder.Configuration);
        builder.Services.AddAnswers(builder.Configuration);
        builder.Services.AddAlerts(builder.Configuration);
        builder.Services.AddDiscord(builder.Configuration.GetSection(DiscordOptions.Section));
        builder.Services.AddSingleton<CommandCatalog>();
        builder.Services.AddSingleton<QuestionOptions>();
        builder.Services.AddAsking();
        builder.Services.AddPictures();
        builder.Services.AddSingleton<ChangesCommand>();
        builder.Services.AddModeratorCommands();
        builder.Services.AddAlertCommands();
        builder.Services.AddSingleton<CommandList>();
        builder.Services.AddSingleton<IInteractionHandler, CommandDispatcher>();
        builder.Services.AddHostedService<CommandRegistrationWorker>();
        builder.Services.AddHostedService<PreparationWorker>();
        builder.Services.AddSingleton<RefreshWorker>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<RefreshWorker>());
        builder.Services.AddAlertDelivery();
        builder.Services.AddSingleton<OperatorWorker>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<OperatorWorker>());
        builder.WebHost.UseUrls(HealthUrl(builder.Configuration));
        addServices?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapHealth();
        return app;
    }

    private static async Task StartAsync(WebApplication bot, CancellationToken cancellationToken)
    {
        try
        {
            await bot.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new BotException("Health:Url is an address that another program uses: choose another port, for example http://127.0.0.1:5182.", exception);
        }
    }

    private static string HealthUrl(ConfigurationManager configuration) =>
        configuration.GetSection(HealthOptions.Section).Get<HealthOptions>()?.Url ?? new HealthOptions().Url;

    /// <summary>One line, once a question would be answered.</summary>
    private static async Task AnnounceAsync(WebApplication bot, PlaygroundServer? playground, TextWriter output, CancellationToken cancellationToken)
    {
        var stopping = bot.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        try
        {
            await bot.Services.GetRequiredService<GatewayStatus>().WhenReadyAsync(either.Token);
            await bot.Services.GetRequiredService<CommandCatalog>().WhenRegisteredAsync(either.Token);
            await output.WriteLineAsync(playground is null
                ? "JJBot is connected to Discord."
                : $"JJBot is ready: open {playground.Address} and type /{bot.Services.GetRequiredService<Show>().Topics[0].Name}");
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop before it was ready; the reason is in the log.
        }
    }
}
