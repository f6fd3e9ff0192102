using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Fetching;

public static class FetchServices
{
    /// <summary>Registers the <see cref="PageFetcher"/> and what reads links with it; they need no database.</summary>
    public static IServiceCollection AddFetching(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FetchOptions>().Bind(configuration.GetSection(FetchOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FetchOptions>, FetchOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<INetwork, SystemNetwork>();
        services.AddSingleton<AddressRules>();
        services.AddSingleton<GuardedConnector>();
        services.AddSingleton<HttpExchange>();
        services.AddSingleton<HostTurns>();
        services.AddSingleton<GuardedClient>();
        services.AddSingleton<RobotsGate>();
        services.AddSingleton(provider => new PageFetcher(provider.GetRequiredService<GuardedClient>(), provider.GetRequiredService<RobotsGate>()));
        services.AddSingleton<LinkReader>();
        return services;
    }
}
