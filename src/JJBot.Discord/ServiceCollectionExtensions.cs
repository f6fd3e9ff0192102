using System.Net;
using JJBot.Discord.Gateway;
using JJBot.Discord.Interactions;
using JJBot.Discord.Messages;
using JJBot.Discord.Rest;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JJBot.Discord;

public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds the connection to Discord. The application registers its <see cref="IInteractionHandler"/>; where it answers messages too, its
    /// <see cref="IMessageHandler"/>; and where it wants to know of servers and channels, <see cref="IGatewayEventHandler"/>s. A <see cref="DelegatingHandler"/> in the services sees every REST call.
    /// </summary>
    /// <param name="section">The section "Discord" of the configuration; a mistake in it ends the start with a sentence that names the key.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, IConfiguration section)
    {
        services.AddOptions<DiscordOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(Random.Shared);
        services.TryAddSingleton(CreateRestClient);
        services.TryAddSingleton(CreateAttachmentDownloader);
        services.TryAddSingleton<CommandRegistrar>();
        services.TryAddSingleton<InteractionResponder>();
        services.TryAddSingleton<InteractionDispatcher>();
        services.TryAddSingleton<MessageDispatcher>();
        services.TryAddSingleton<GatewayStatus>();
        services.TryAddSingleton<GatewayEventQueue>();
        services.TryAddSingleton<GatewayContext>();
        services.AddSingleton<IHostedService>(provider => new GatewayWorker(
            provider.GetRequiredService<DiscordRestClient>(),
            provider.GetRequiredService<GatewayContext>(),
            provider.GetRequiredService<IHostApplicationLifetime>(),
            provider.GetRequiredService<ILogger<GatewayWorker>>()));
        return services;
    }

    private static DiscordRestClient CreateRestClient(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<DiscordOptions>>();
        return new DiscordRestClient(
            CreateHttpClient(options.Value, provider.GetServices<DelegatingHandler>()),
            options,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Random>(),
            provider.GetRequiredService<ILogger<DiscordRestClient>>());
    }

    private static AttachmentDownloader CreateAttachmentDownloader(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<DiscordOptions>>();
        return new AttachmentDownloader(new HttpClient(CreateHandler(options.Value)), options, provider.GetRequiredService<TimeProvider>());
    }

    /// <summary>Made by hand: a client from the factory would log the addresses, in which interaction tokens stand.</summary>
    private static HttpClient CreateHttpClient(DiscordOptions options, IEnumerable<DelegatingHandler> observers)
    {
        HttpMessageHandler handler = CreateHandler(options);
        foreach (var observer in observers.Reverse())
        {
            observer.InnerHandler = handler;
            handler = observer;
        }

        var http = new HttpClient(handler)
        {
            BaseAddress = new Uri($"{options.ApiBase.TrimEnd('/')}/"),
            Timeout = TimeSpan.FromSeconds(20),
            MaxResponseContentBufferSize = 16 * 1024 * 1024,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        http.DefaultRequestHeaders.UserAgent.ParseAdd($"DiscordBot ({options.Homepage}, 1.0)");
        return http;
    }

    private static SocketsHttpHandler CreateHandler(DiscordOptions options) => new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        AutomaticDecompression = DecompressionMethods.All,
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy of the environment is none for this machine.
        UseProxy = !new Uri(options.ApiBase).IsLoopback,
        // No trace headers for Discord, and no listeners that would see the addresses.
        ActivityHeadersPropagator = null,
    };
}
