using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Answers;

public static class AnswerServices
{
    /// <summary>Registers what answers; it needs what <see cref="KnowledgeServices.AddKnowledge"/> registers.</summary>
    public static IServiceCollection AddAnswers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AnswererOptions>().Bind(configuration.GetSection(AnswererOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AnswererOptions>, AnswererOptionsValidator>();
        services.AddSingleton<Answerer>();
        return services;
    }
}
