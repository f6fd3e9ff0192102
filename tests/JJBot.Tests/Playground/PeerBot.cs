using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using JJBot.Playground;
using JJBot.Testing;

namespace JJBot.Tests.Playground;

/// <summary>Runs the discord.js bot of the Peer folder and hears what it tells.</summary>
internal sealed class PeerBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Channel<JsonElement> told = Channel.CreateUnbounded<JsonElement>();
    private readonly List<string> heard = [];

    private PeerBot(Process process) => this.process = process;

    public static PeerBot Start(PlaygroundServer playground)
    {
        var script = Path.Combine(Requirements.Repository, "tests", "JJBot.Tests", "Playground", "Peer", "bot.mjs");
        var start = new ProcessStartInfo(Requirements.Node!, [script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["API"] = playground.ApiBase[..^"/v10".Length];
        start.Environment["TOKEN"] = playground.BotToken;
        var bot = new PeerBot(new Process { StartInfo = start });
        bot.process.OutputDataReceived += (_, line) => bot.Hear(line.Data);
        bot.process.ErrorDataReceived += (_, line) => bot.Note(line.Data);
        bot.process.Start();
        bot.process.BeginOutputReadLine();
        bot.process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>Waits until the bot tells this; what it tells before is passed over.</summary>
    public async Task<JsonElement> HearsAsync(string happened)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (true)
            {
                var line = await told.Reader.ReadAsync(patience.Token);
                if (line.GetProperty("event").GetString() == happened)
                {
                    return line;
                }
            }
        }
        catch (Exception error) when (error is OperationCanceledException or ChannelClosedException)
        {
            throw new InvalidOperationException($"The peer never told '{happened}'. It told:\n{string.Join('\n', Snapshot())}", error);
        }
    }

    public Task OrderAsync(string order) => process.StandardInput.WriteLineAsync(order);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            told.Writer.TryComplete();
            return;
        }

        Note(line);
        if (line.StartsWith('{'))
        {
            told.Writer.TryWrite(JsonSerializer.Deserialize<JsonElement>(line));
        }
    }

    private void Note(string? line)
    {
        lock (heard)
        {
            heard.Add(line ?? "");
        }
    }

    private string[] Snapshot()
    {
        lock (heard)
        {
            return [.. heard];
        }
    }
}
