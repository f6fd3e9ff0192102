using System.CommandLine;
using JJBot.Knowledge.Sources;

namespace JJBot.Cli;

/// <summary><c>jjbot attach PATH</c>: keeps the original texts of known sources, so that their claims are quoted word for word.</summary>
internal static class AttachCommand
{
    public static Command Create(GlobalOptions global)
    {
        var path = new Argument<string>("path") { Description = "A text file, or a folder of them.", HelpName = "PATH" };
        var command = new Command("attach", "Keeps the original texts of known sources, recognised by their SHA-256, so that answers quote them.") { path };
        command.SetAction((arguments, cancellationToken) => Terminal.WithKnowledgeAsync(
            arguments,
            global,
            (services, output) => AttachAsync(services, output, arguments.GetRequiredValue(path), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> AttachAsync(IServiceProvider services, TextWriter output, string path, CancellationToken cancellationToken)
    {
        var results = await services.GetRequiredService<TextAttacher>().AttachAsync(path, cancellationToken);
        foreach (var result in results)
        {
            await output.WriteLineAsync(result.Refusal ?? $"{result.File} is the text of {string.Join(", ", result.Sources)}.");
        }

        return results.All(result => result.Refusal is null) ? 0 : 1;
    }
}
