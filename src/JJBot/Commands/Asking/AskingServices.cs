using JJBot.Discord.Messages;

namespace JJBot.Commands.Asking;

internal static class AskingServices
{
    /// <summary>What fans ask in free words with: commands, messages, menus and buttons.</summary>
    public static IServiceCollection AddAsking(this IServiceCollection services)
    {
        services.AddOptions<AskingOptions>().BindConfiguration(AskingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AskingLimit>();
        services.AddSingleton<QuestionDesk>();
        services.AddSingleton<AskingCommands>();
        services.AddSingleton<QualityCommand>();
        services.AddSingleton<IMessageHandler, QuestionMessages>();
        return services;
    }
}
