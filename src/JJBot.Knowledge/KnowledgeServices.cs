using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Sources.Refreshing;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge;

public static class KnowledgeServices
{
    /// <summary>
    /// Registers what is known. <see cref="Show"/> is read from the seeds folder when it is first asked for, and refuses with a
    /// <see cref="KnowledgeException"/> where show.json is wrong; <see cref="KnowledgeBase.StartAsync"/> does the rest.
    /// </summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<KnowledgeOptions>().Bind(configuration.GetSection(KnowledgeOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<KnowledgeOptions>, KnowledgeOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<Database>();
        services.AddSingleton<SourceStore>();
        services.AddSingleton<SnapshotStore>();
        services.AddSingleton<ClaimStore>();

        services.AddSingleton(provider => SeedFolder.ReadShow(Path.GetFullPath(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.SeedsPath)));
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<KnowledgeBase>();
        services.AddSingleton<TextAttacher>();
        services.AddSingleton<Backup>();
        services.AddReview(configuration);
        services.AddFetching(configuration);
        services.AddFeeds(configuration);
        services.AddRefreshing(configuration);
        return services;
    }
}
