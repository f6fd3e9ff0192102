using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Evaluation.Steps;

namespace JJBot.Evaluation;

/// <summary>
/// Puts the steps from page to claim before third-party test sets, JSON lines in, JSON lines out, one command a step; and the answers
/// before the questions that stand beside the seeds.
/// </summary>
internal static class EvaluationCommands
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RootCommand Build() => new("Measures the steps that read an article, and the answers; docs/quality.md has the figures.")
    {
        Step("extract", "Page to article: {id, html} to {id, text, title, author, date}.", PageStep.Answer),
        Step("sents", "Text to sentences: {id, text} to {id, sentences}.", SentenceStep.Answer),
        Step("quotes", "Who says what: {id, text} to {id, attributions}.", AttributionStep.Answer),
        Step("dates", "Time expressions: {id, text, ref} to {id, timexes}.", TimeStep.Answer),
        Step("modality", "How certain: {id, text, event} to {id, score}.", CertaintyStep.Answer),
        QuestionsCommand.Create(),
    };

    /// <param name="answer">Fills in the answer to one line; what it throws ends the run, for a measure with holes is none.</param>
    private static Command Step(string name, string description, Action<JsonObject, JsonObject> answer)
    {
        var input = new Argument<FileInfo>("input") { HelpName = "IN.jsonl" };
        var output = new Argument<FileInfo>("output") { HelpName = "OUT.jsonl" };
        var command = new Command(name, description) { input, output };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            await using var writer = new StreamWriter(arguments.GetRequiredValue(output).FullName);
            await foreach (var line in File.ReadLinesAsync(arguments.GetRequiredValue(input).FullName, cancellationToken))
            {
                var asked = JsonNode.Parse(line)!.AsObject();
                var answered = new JsonObject { ["id"] = asked["id"]!.DeepClone() };
                answer(asked, answered);
                await writer.WriteLineAsync(answered.ToJsonString(Readable));
            }
        });
        return command;
    }
}
