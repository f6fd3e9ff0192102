using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Review;

internal static class ReviewServices
{
    /// <summary>Registers what takes in sources and what moderators do with them.</summary>
    public static IServiceCollection AddReview(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LimitsOptions>().Bind(configuration.GetSection(LimitsOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LimitsOptions>, LimitsOptionsValidator>();

        services.AddSingleton<IdMaker>();
        services.AddSingleton<Actions>();
        services.AddSingleton<ServerSettings>();
        services.AddSingleton<AuditStore>();

        services.AddSingleton<ClaimExtractor>();
        services.AddSingleton<Func<Sources.Article, IReadOnlyList<DraftClaim>>>(provider => provider.GetRequiredService<ClaimExtractor>().Extract);
        services.AddSingleton<SourceIntake>();
        services.AddSingleton<SourceShelf>();
        services.AddSingleton<Publisher>();

        services.AddSingleton<LikenessFinder>();
        services.AddSingleton<ReviewDesk>();
        services.AddSingleton<ClaimReview>();
        services.AddSingleton<Undo>();
        services.AddSingleton<ClaimEditReader>();
        return services;
    }
}
