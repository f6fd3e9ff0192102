using JJBot.Commands.Alerts.Told;
using JJBot.Commands.Alerts.Watching;

namespace JJBot.Commands.Alerts;

internal static class AlertServices
{
    /// <summary>What servers and people settle with about what they are told of.</summary>
    public static IServiceCollection AddAlertCommands(this IServiceCollection services)
    {
        services.AddSingleton<TimeZoneOption>();
        services.AddSingleton<SubscriptionOptions>();
        services.AddSingleton<DigestSettings>();
        services.AddSingleton<SubscriptionCards>();
        services.AddSingleton<CardButtons>();
        services.AddSingleton<AlertTester>();
        services.AddSingleton<ToldButtons>();
        services.AddSingleton<AlertCommands>();
        services.AddSingleton<Watcher>();
        services.AddSingleton<WatchCommands>();
        return services;
    }
}
