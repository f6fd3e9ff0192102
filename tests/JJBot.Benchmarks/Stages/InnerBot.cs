using System.Net.Http.Headers;
using System.Net.Http.Json;
using JJBot.Benchmarks.Generated;
using JJBot.Commands;
using JJBot.Discord.Gateway;
using JJBot.Discord.Interactions;
using JJBot.Hosting;
using JJBot.Knowledge;
using JJBot.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JJBot.Benchmarks.Stages;

/// <summary>The whole bot and a playground in this process, as the program runs them without a token, with a command /echo besides.</summary>
internal sealed class InnerBot(PlaygroundServer playground, WebApplication bot) : IAsyncDisposable
{
    public PlaygroundServer Playground { get; } = playground;

    public KnowledgeBase Knowledge => bot.Services.GetRequiredService<KnowledgeBase>();

    public static async Task<InnerBot> StartAsync(GeneratedDatabase database, CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Knowledge:DatabasePath"] = database.FilePath,
            ["Knowledge:SeedsPath"] = GeneratedDatabase.SeedsPath,
            ["Health:Url"] = "http://127.0.0.1:0",
        }).Build();
        var playground = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, TimeProvider.System, cancellationToken: cancellationToken);
        var bot = BotProgram.Build(configuration, playground, services => services.AddSingleton<CommandDispatcher>()
            .AddSingleton<IInteractionHandler>(provider => new EchoHandler(provider.GetRequiredService<CommandDispatcher>())));
        await bot.Services.GetRequiredService<KnowledgeBase>().StartAsync(cancellationToken);
        await bot.StartAsync(cancellationToken);
        await bot.Services.GetRequiredService<GatewayStatus>().WhenReadyAsync(cancellationToken);
        await bot.Services.GetRequiredService<CommandCatalog>().WhenRegisteredAsync(cancellationToken);
        await RegisterEchoAsync(playground, cancellationToken);
        return new InnerBot(playground, bot);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.StopAsync();
        await bot.DisposeAsync();
        await Playground.DisposeAsync();
    }

    private static async Task RegisterEchoAsync(PlaygroundServer playground, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", playground.BotToken);
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.org/jjbot, 1.0)");
        var answer = await http.PostAsJsonAsync(
            $"{playground.ApiBase}/applications/{playground.ApplicationId}/commands", new { name = EchoHandler.Echo, description = "Says so" }, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
