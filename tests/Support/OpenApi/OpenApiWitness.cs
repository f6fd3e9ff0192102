using System.Diagnostics;
using System.Text.Json;

namespace JJBot.Testing.OpenApi;

/// <summary>
/// Asks a schema validator that nobody here wrote whether requests are what Discord's published OpenAPI document allows, and whether
/// they keep the limits that the documentation states beside it. One node process serves all tests of a run.
/// </summary>
internal sealed class OpenApiWitness : IDisposable
{
    private static readonly Lazy<OpenApiWitness> One = new(() => new OpenApiWitness());
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Process node;

    private OpenApiWitness()
    {
        var script = Path.Combine(Requirements.Repository, "tests", "Support", "OpenApi", "openapi-witness.mjs");
        node = Process.Start(new ProcessStartInfo(Requirements.Node!, [script, Requirements.DiscordOpenApi!])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Null where node or the document is missing, which the tests that are about this say.</summary>
    public static OpenApiWitness? Available =>
        Requirements.FirstMissing([Requirement.Node, Requirement.DiscordOpenApi]) is null ? One.Value : null;

    /// <summary>One sentence for each thing that is wrong.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync(IEnumerable<RecordedRequest> requests)
    {
        var violations = new List<string>();
        await turn.WaitAsync();
        try
        {
            foreach (var request in requests)
            {
                await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request, JsonSerializerOptions.Web));
                await node.StandardInput.FlushAsync();
                var answer = await node.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The validator has ended.");
                violations.AddRange(JsonSerializer.Deserialize<string[]>(answer)!);
            }
        }
        finally
        {
            turn.Release();
        }

        return violations;
    }

    /// <summary>Never called: node ends by itself when the test run, and with it its input, does.</summary>
    public void Dispose()
    {
        turn.Dispose();
        node.Dispose();
    }
}
