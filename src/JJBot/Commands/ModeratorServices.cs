using JJBot.Commands.Claims;
using JJBot.Commands.Forms;
using JJBot.Commands.Review;
using JJBot.Commands.Sources;
using JJBot.Discord.Rest;
using JJBot.Workers;

namespace JJBot.Commands;

internal static class ModeratorServices
{
    /// <summary>What moderators bring sources in with, and review claims.</summary>
    public static IServiceCollection AddModeratorCommands(this IServiceCollection services)
    {
        services.AddSingleton<SourceCompletion>();
        services.AddSingleton<LinkedArticle>();
        services.AddSingleton<AttachedArticle>();
        services.AddSingleton<ArticleDesk>();
        services.AddSingleton<SettingsDesk>();
        services.AddSingleton<PasteForm>();
        services.AddSingleton<TrustedOutletsForm>();
        services.AddSingleton<SourceCommands>();
        services.AddSingleton<CardDesk>();
        services.AddSingleton<ReviewButtons>();
        services.AddSingleton<ClaimCompletion>();
        services.AddSingleton<EditClaimForm>();
        services.AddSingleton<AddClaimForm>();
        services.AddSingleton<ClaimCommands>();
        services.AddSingleton<AuditCommand>();
        services.AddSingleton(provider => new FormAgainButton(
            provider.GetRequiredService<AttachmentDownloader>(),
            [
                provider.GetRequiredService<PasteForm>(),
                provider.GetRequiredService<TrustedOutletsForm>(),
                provider.GetRequiredService<EditClaimForm>(),
                provider.GetRequiredService<AddClaimForm>(),
            ]));
        services.AddSingleton<NoticeSender>();
        services.AddSingleton<FeedWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<FeedWorker>());
        return services;
    }
}
