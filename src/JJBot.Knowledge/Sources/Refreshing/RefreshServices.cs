using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Refreshing;

internal static class RefreshServices
{
    public static IServiceCollection AddRefreshing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RefreshOptions>().Bind(configuration.GetSection(RefreshOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RefreshOptions>, RefreshOptionsValidator>();
        services.AddSingleton<SourceRefresher>();
        services.AddSingleton<DriftReport>();
        return services;
    }
}
