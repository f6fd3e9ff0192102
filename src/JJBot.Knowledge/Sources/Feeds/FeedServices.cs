using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Sources.Intake;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Feeds;

internal static class FeedServices
{
    public static IServiceCollection AddFeeds(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FeedOptions>().Bind(configuration.GetSection(FeedOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FeedOptions>, FeedOptionsValidator>();
        services.AddSingleton<FeedStore>();
        services.AddSingleton<FeedItemStore>();
        services.AddSingleton<FeedFinder>();
        services.AddSingleton<FeedCheck>();
        services.AddSingleton(provider => new ItemIntake(
            provider.GetRequiredService<PageFetcher>(),
            provider.GetRequiredService<FeedItemStore>(),
            provider.GetRequiredService<SourceIntake>().AddAsync,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ItemIntake>>()));
        services.AddSingleton(provider => new FeedWatcher(
            provider.GetRequiredService<FeedStore>(),
            provider.GetRequiredService<FeedCheck>(),
            provider.GetRequiredService<ItemIntake>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<FeedWatcher>>()));
        services.AddSingleton(provider => new WatchList(
            provider.GetRequiredService<FeedFinder>(),
            provider.GetRequiredService<FeedStore>(),
            provider.GetRequiredService<ServerSettings>(),
            provider.GetRequiredService<IdMaker>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
