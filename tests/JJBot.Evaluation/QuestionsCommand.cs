using System.CommandLine;
using System.Text.Json;
using JJBot.Knowledge;
using JJBot.Knowledge.Answers.Quality;
using Microsoft.Extensions.Options;

namespace JJBot.Evaluation;

/// <summary>Asks the questions of a seeds folder and prints all figures as JSON: of all, of each category, of each set, and of each category of a set.</summary>
internal static class QuestionsCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create()
    {
        var seeds = new Argument<DirectoryInfo>("seeds") { HelpName = "FOLDER", Description = "The folder with show.json, sources/ and questions.json." };
        var command = new Command("questions", "Asks the questions beside the seeds: the figures as JSON.") { seeds };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var options = Options.Create(new KnowledgeOptions { SeedsPath = arguments.GetRequiredValue(seeds).FullName });
            var report = await new QualityMeter(options, TimeProvider.System).MeasureAsync(cancellationToken);
            var figures = new
            {
                report.All,
                report.Categories,
                Sets = report.Sets.Select(set => new { Figures = set, report.Of(set.Name).Categories }),
            };
            await arguments.InvocationConfiguration.Output.WriteLineAsync(JsonSerializer.Serialize(figures, Indented));
        });
        return command;
    }
}
