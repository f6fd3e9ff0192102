using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using JJBot.Hosting;

namespace JJBot.Cli;

/// <summary>Runs the bot: on Discord where a token is configured, otherwise in the playground.</summary>
internal static class RunCommand
{
    public static void AddTo(RootCommand root, GlobalOptions global)
    {
        var discord = new Option<bool>("--discord")
        {
            Description = "Connect to Discord; a missing token is then an error and never the playground.",
        };
        var port = new Option<int?>("--port")
        {
            Description = "The playground's port (Playground:Port).",
            HelpName = "PORT",
            CustomParser = ReadPort,
        };
        root.Add(discord);
        root.Add(port);
        root.SetAction((arguments, cancellationToken) => Terminal.GuardAsync(arguments, async () =>
        {
            var settings = global.ToSettings(arguments);
            if (arguments.GetValue(port) is { } number)
            {
                settings["Playground:Port"] = $"{number}";
            }

            var output = arguments.InvocationConfiguration.Output;
            await BotProgram.RunAsync(settings, arguments.GetValue(discord), output, cancellationToken);
            return Environment.ExitCode;
        }));
    }

    private static int? ReadPort(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        result.AddError($"--port is '{text}': allowed are 0 (any free port) to 65535.");
        return null;
    }
}
