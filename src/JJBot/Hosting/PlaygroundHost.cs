using JJBot.Discord;
using JJBot.Playground;

namespace JJBot.Hosting;

/// <summary>Starts the stand-in for Discord on this machine, and points the bot at it.</summary>
internal static class PlaygroundHost
{
    private const string Section = "Playground";
    private const int DefaultPort = 5180;
    private const string HealthUrl = $"{HealthOptions.Section}:{nameof(HealthOptions.Url)}";

    public static async Task<PlaygroundServer> StartAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        var text = configuration[$"{Section}:Port"];
        var port = DefaultPort;
        if (!string.IsNullOrWhiteSpace(text) && (!int.TryParse(text, out port) || port is < 0 or > 65_535))
        {
            throw new BotException($"Playground:Port is '{text}': allowed are 0 (any free port) to 65535.");
        }

        try
        {
            return await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = port, BotName = "JJBot" }, TimeProvider.System, cancellationToken: cancellationToken);
        }
        catch (PlaygroundException exception)
        {
            throw new BotException($"{exception.Message} (--port PORT, or Playground:Port.)", exception);
        }
    }

    public static Dictionary<string, string?> SettingsFor(PlaygroundServer playground, IConfiguration configuration) => new()
    {
        // Nobody probes a bot that is tried out, so it must not fail for a port that something else uses.
        [HealthUrl] = configuration[HealthUrl] ?? "http://127.0.0.1:0",
        [$"{DiscordOptions.Section}:{nameof(DiscordOptions.Token)}"] = playground.BotToken,
        [$"{DiscordOptions.Section}:{nameof(DiscordOptions.ApiBase)}"] = playground.ApiBase,
    };
}
