using System.CommandLine;
using System.Globalization;
using JJBot.Knowledge.Answers.Quality;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace JJBot.Cli;

/// <summary><c>jjbot quality</c>: how well the questions beside the seeds are answered from the seeds.</summary>
internal static class QualityCommand
{
    public static Command Create(GlobalOptions global)
    {
        var verbose = new Option<bool>("--verbose") { Description = "List the questions that were answered wrong, with what is wrong." };
        var command = new Command("quality", "Asks the questions that come with the seeds, and tells how many are answered right.") { verbose };
        command.SetAction((arguments, cancellationToken) => Terminal.WithoutDatabaseAsync(
            arguments,
            global,
            async (services, output) =>
            {
                var report = await services.GetRequiredService<QualityMeter>().MeasureAsync(cancellationToken);
                Tables.Print(TableOf(report), output);
                if (arguments.GetValue(verbose))
                {
                    await PrintFaultsAsync(report, output);
                }

                return 0;
            }));
        return command;
    }

    private static Table TableOf(QualityReport report)
    {
        var table = new Table().RoundedBorder().AddColumns("questions", "number", "right", "right abstentions", "false answers", "citation precision", "citation recall");
        AddRows(table, report.Categories);
        table.AddEmptyRow();
        AddRows(table, report.Sets);
        table.AddEmptyRow();
        AddRows(table, [report.All]);
        return table;
    }

    private static void AddRows(Table table, IReadOnlyList<QualityRow> rows)
    {
        foreach (var row in rows)
        {
            table.AddRow(
                new Cell(row.Name),
                new Cell(string.Create(CultureInfo.InvariantCulture, $"{row.Questions}")),
                new Cell(Share(row.RightShare)),
                new Cell(Share(row.RightAbstentionShare)),
                new Cell(row.Unanswerable == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{row.FalseAnswers}")),
                new Cell(Share(row.CitationPrecision)),
                new Cell(Share(row.CitationRecall)));
        }
    }

    private static async Task PrintFaultsAsync(QualityReport report, TextWriter output)
    {
        foreach (var judgement in report.Judgements.Where(judgement => !judgement.IsRight))
        {
            await output.WriteLineAsync($"{judgement.Question.Id}  {judgement.Question.Text}");
            await output.WriteLineAsync($"     right: {judgement.Question.Gist}");
            await output.WriteLineAsync($"     fault: {judgement.Fault}");
            await output.WriteLineAsync($"     said:  {judgement.Answer.Headline}");
        }
    }

    private static string Share(double? share) => share is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "-";
}
