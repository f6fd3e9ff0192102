namespace JJBot.Workers.Alerts;

internal static class AlertWorkerServices
{
    /// <summary>What tells channels and people of new claims.</summary>
    public static IServiceCollection AddAlertDelivery(this IServiceCollection services)
    {
        services.AddSingleton<SentMessageFinder>();
        services.AddSingleton<MessagePost>();
        services.AddSingleton<MessageEditor>();
        services.AddSingleton<DirectChannels>();
        services.AddSingleton<RoleKeeper>();
        services.AddSingleton<DeliveryBodies>();
        services.AddSingleton<NewsPublisher>();
        services.AddSingleton<DeliverySender>();
        services.AddSingleton<DeliveryPost>();
        services.AddSingleton<SuspensionNotifier>();
        services.AddSingleton<SuspensionWatch>();
        services.AddSingleton<AlertBacklog>();
        services.AddHostedService<AlertWorker>();
        return services;
    }
}
