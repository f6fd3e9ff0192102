using JJBot.Knowledge.Answers.Changes;
using JJBot.Knowledge.Answers.Quality;
using JJBot.Knowledge.Answers.TrackRecords;
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
        services.AddOptions<TrackRecordOptions>().Bind(configuration.GetSection(TrackRecordOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TrackRecordOptions>, TrackRecordOptionsValidator>();
        services.AddSingleton<Answerer>();
        services.AddSingleton<TrackRecordDesk>();
        services.AddSingleton<ClaimChangeStore>();
        services.AddSingleton<ChangeDesk>();
        services.AddSingleton<QualityMeter>();
        return services;
    }
}
