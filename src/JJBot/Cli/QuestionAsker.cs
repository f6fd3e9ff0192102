using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using JJBot.Hosting;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Claims;

namespace JJBot.Cli;

/// <summary>Puts questions to the answerer, and prints what comes back.</summary>
/// <param name="answerer">Answers from the shared claims.</param>
/// <param name="asOf">The day to look back from, as it was typed; null for now, or for what the question itself says.</param>
/// <param name="output">Where the answers go.</param>
internal sealed class QuestionAsker(Answerer answerer, string? asOf, TextWriter output)
{
    private const int LongestLine = 10_000;

    /// <summary>Meant for terminals and files, where a quotation mark or an accent may stand as it is.</summary>
    private static readonly AnswerJson Readable = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    /// <exception cref="BotException">The question cannot be understood as a command.</exception>
    public async Task<int> AnswerAsync(string question, bool json, CancellationToken cancellationToken)
    {
        var document = AnswerDocument.From(await AskAsync(question, cancellationToken));
        await output.WriteLineAsync(json ? Json(document) : document.Text);
        return 0;
    }

    /// <summary>One line of JSON for each line of the file; a line with a mistake is answered by an error, and the others go on.</summary>
    /// <exception cref="BotException">The file cannot be read.</exception>
    public async Task<int> AnswerFileAsync(string file, CancellationToken cancellationToken)
    {
        var (number, failed) = (0, 0);
        await foreach (var line in LinesOf(file, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var asked = Read(line);
                await output.WriteLineAsync(Json(AnswerDocument.From(await AskAsync(asked.Question, cancellationToken), asked.Id)));
            }
            catch (BotException mistake)
            {
                failed++;
                await output.WriteLineAsync(JsonSerializer.Serialize(new BatchMistake(number, mistake.Message), BatchJson.Default.BatchMistake));
            }
        }

        return failed == 0 ? 0 : 1;
    }

    private async Task<AskedAnswer> AskAsync(string question, CancellationToken cancellationToken)
    {
        var asked = await answerer.AskAsync(question, asOf, Scope.Shared, cancellationToken);
        return asked.Mistake is { } mistake ? throw new BotException(mistake) : asked;
    }

    private static (string Id, string Question) Read(string line)
    {
        try
        {
            return line.Length <= LongestLine && JsonSerializer.Deserialize(line, BatchJson.Default.BatchQuestion) is { Id: { } id, Question: { } question }
                ? (id, question)
                : throw new BotException("A line is {\"id\":\"...\",\"question\":\"...\"} of at most 10,000 characters.");
        }
        catch (JsonException)
        {
            throw new BotException("A line is {\"id\":\"...\",\"question\":\"...\"}; this one is not JSON of that shape.");
        }
    }

    private static async IAsyncEnumerable<string> LinesOf(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = Open(file);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            yield return line;
        }
    }

    private static StreamReader Open(string file)
    {
        try
        {
            return new StreamReader(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BotException($"{file} cannot be read: {exception.Message}", exception);
        }
    }

    private static string Json(AnswerDocument document) => JsonSerializer.Serialize(document, Readable.AnswerDocument);
}

internal sealed record BatchQuestion(string? Id, string? Question);

internal sealed record BatchMistake(int Line, string Error);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BatchQuestion))]
[JsonSerializable(typeof(BatchMistake))]
internal sealed partial class BatchJson : JsonSerializerContext;
