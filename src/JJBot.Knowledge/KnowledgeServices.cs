using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge;

public static class KnowledgeServices
{
    /// <summary>
    /// Registers what is known. <see cref="Show"/> and <see cref="SeedSet"/> read the seeds folder when they are first asked for;
    /// <see cref="KnowledgeBase.StartAsync"/> does the rest.
    /// </summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<KnowledgeOptions>().Bind(configuration.GetSection(KnowledgeOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<KnowledgeOptions>, KnowledgeOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<Database>();
        services.AddSingleton<SourceStore>();
        services.AddSingleton<ClaimStore>();

        services.AddSingleton(provider => SeedFolder.Read(
            Path.GetFullPath(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.SeedsPath),
            provider.GetRequiredService<TimeProvider>().GetUtcNow()));
        services.AddSingleton(provider => provider.GetRequiredService<SeedSet>().Show);
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<KnowledgeBase>();
        services.AddSingleton<TextAttacher>();
        services.AddSingleton<Backup>();
        return services;
    }
}
