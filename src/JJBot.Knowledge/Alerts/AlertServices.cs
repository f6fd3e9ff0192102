using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Alerts;

public static class AlertServices
{
    /// <summary>Registers what tells of new claims; it needs what AddKnowledge and AddAnswers register.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AlertsOptions>().Bind(configuration.GetSection(AlertsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AlertsOptions>, AlertsOptionsValidator>();
        services.AddSingleton<SubscriptionDesk>();
        services.AddSingleton<WatchDesk>();
        services.AddSingleton<Suspensions>();
        services.AddSingleton<TimeZones>();
        services.AddSingleton<DigestGatherer>();
        services.AddSingleton<DeliveryLedger>();
        services.AddSingleton<LedgerPruner>();
        services.AddSingleton<AlertExplainer>();
        services.AddSingleton<AlertReading>();
        services.AddSingleton<QuestionWatch>();
        services.AddSingleton<RevisionPlanner>();
        services.AddSingleton<Liveness>();
        services.AddSingleton(provider => new AlertReader(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<KnowledgeBase>(),
            provider.GetRequiredService<AlertReading>(),
            provider.GetRequiredService<Show>()));
        services.AddSingleton(provider => new AlertDesk(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<KnowledgeBase>(),
            provider.GetRequiredService<AlertReading>(),
            provider.GetRequiredService<RevisionPlanner>(),
            provider.GetRequiredService<Liveness>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<AlertDesk>>()));
        return services;
    }
}
