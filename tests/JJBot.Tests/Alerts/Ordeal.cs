using System.Runtime.Versioning;
using System.Text.Json;
using JJBot.Playground;
using JJBot.Playground.Page;
using JJBot.Tests.Bot;
using JJBot.Tests.Hardship;
using JJBot.Tests.Playground;
using Microsoft.Data.Sqlite;

namespace JJBot.Tests.Alerts;

/// <summary>
/// The real program, started and killed over and over on one database file, beside a playground that fails now and then. All of its
/// chance comes from one seed.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Ordeal : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder folder;
    private readonly PlaygroundServer playground;
    private readonly Person owner;
    private readonly Visitor onlooker;
    private readonly Random random;

    private Ordeal(TemporaryFolder folder, PlaygroundServer playground, Person owner, Visitor onlooker, Desk desk, IReadOnlyList<string> channels, Random random)
    {
        (this.folder, this.playground, this.owner, this.onlooker, this.random) = (folder, playground, owner, onlooker, random);
        (Desk, Channels) = (desk, channels);
    }

    public Desk Desk { get; }

    public IReadOnlyList<string> Channels { get; }

    public string Database => folder.File("jjbot.db");

    public static async Task<Ordeal> BeginAsync(int channels, Random random)
    {
        var folder = new TemporaryFolder();
        var playground = await PlaygroundServer.StartAsync(
            new PlaygroundOptions { Port = 0, BotName = "JJBot", ExtraChannels = channels, MessagesPerChannel = 100 }, TimeProvider.System);
        var owner = await Person.ArriveAsync(playground, "Owner");
        var server = (await owner.StateAsync()).GetProperty("guilds")[0];
        string[] rooms =
        [
            .. server.GetProperty("channels").EnumerateArray()
                .Where(channel => channel.GetProperty("name").GetString()!.StartsWith("room-", StringComparison.Ordinal))
                .Select(channel => channel.GetProperty("id").GetString()!),
        ];
        var desk = await Desk.OpenAsync(folder.File("jjbot.db"), server.GetProperty("id").GetString()!);
        foreach (var room in rooms)
        {
            await desk.SubscribeAsync(room);
        }

        return new Ordeal(folder, playground, owner, playground.Visit(owner.Id), desk, rooms, random);
    }

    /// <summary>Starts the program and kills it at a moment that chance chooses: while it starts, or in the midst of sending.</summary>
    public async Task LiveAsync()
    {
        Overlook();
        using var program = Start();
        await UntilItsEndAsync();
    }

    /// <summary>The same on a database that another program keeps locked now and then, or whose files may not grow any more.</summary>
    public async Task LiveInNeedAsync()
    {
        Overlook();
        if (random.Next(2) == 0)
        {
            using var confined = Start(mostBlocks: (LargestFile() / 1_024) + random.Next(100));
            await UntilItsEndAsync();
            return;
        }

        using var program = Start();
        var end = UntilItsEndAsync();
        while (!end.IsCompleted)
        {
            await using (await LockAsync())
            {
                await Task.WhenAny(end, Task.Delay(random.Next(100, 1_500)));
            }

            await Task.WhenAny(end, Task.Delay(random.Next(200)));
        }
    }

    /// <summary>Lets some of the next requests fail, each in one of the ways in which lines and servers fail.</summary>
    public async Task TroubleAsync()
    {
        await FaultAsync("rate_limit_next", random.Next(2));
        await FaultAsync("server_error_next", random.Next(3));
        await FaultAsync("lost_request_next", random.Next(2));
        await FaultAsync("lost_answer_next", random.Next(4));
    }

    /// <summary>Lets the program run in peace until nothing is left to do.</summary>
    public async Task FinishAsync()
    {
        foreach (var fault in new[] { "rate_limit_next", "server_error_next", "lost_request_next", "lost_answer_next" })
        {
            await FaultAsync(fault, 0);
        }

        using var program = Start();
        while (await program.LineAsync() is { } line && line != "JJBot is connected to Discord.")
        {
            // Where nothing was left to do, it would be told to end before it can hear of it.
        }

        using var patience = new CancellationTokenSource(Patience);
        while (Left() > 0)
        {
            await Task.Delay(100, patience.Token);
        }

        program.SendTerminate();
        Assert.Equal(0, (await program.EndAsync()).Status);
    }

    /// <summary>Fails unless each channel has so many alerts, each once, and nothing else.</summary>
    public async Task AssertEachOnceAsync(int alerts)
    {
        Assert.Equal(alerts * Channels.Count, Desk.Count("SELECT COUNT(*) FROM delivery WHERE state = 'sent'"));
        Assert.Equal(0, Desk.Count("SELECT COUNT(*) FROM delivery WHERE state <> 'sent'"));
        foreach (var channel in Channels)
        {
            var told = (await owner.MessagesAsync(channel)).Select(AlertOf).ToList();
            Assert.Equal(alerts, told.Distinct().Count());
            Assert.Equal(alerts, told.Count);
        }
    }

    public async ValueTask DisposeAsync()
    {
        onlooker.Dispose();
        Desk.Dispose();
        await owner.DisposeAsync();
        await playground.DisposeAsync();
        folder.Dispose();
    }

    private long Left() =>
        Desk.Count("SELECT (SELECT COUNT(*) FROM claim_event WHERE told_at IS NULL) + (SELECT COUNT(*) FROM delivery WHERE state IN ('planned', 'held', 'sending'))");

    /// <summary>What happened before is none of the next life's.</summary>
    private void Overlook()
    {
        while (onlooker.Events.TryRead(out _))
        {
        }
    }

    private async Task UntilItsEndAsync()
    {
        if (random.Next(4) == 0)
        {
            await Task.Delay(random.Next(900));
            return;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            for (var messages = random.Next(1, 12); messages > 0;)
            {
                messages -= (await onlooker.Events.ReadAsync(patience.Token)).Name == "MESSAGE_CREATE" ? 1 : 0;
            }

            await Task.Delay(random.Next(25));
        }
        catch (OperationCanceledException)
        {
            // It had nothing to tell, or could not.
        }
    }

    private ProgramProcess Start(long? mostBlocks = null)
    {
        string[] arguments = ["--discord", "--database", Database];
        (string, string)[] environment =
        [
            ("Discord__Token", playground.BotToken),
            ("Discord__ApiBase", playground.ApiBase),
            ("Alerts__MostAtOnce", "50"),
            ("Knowledge__BusyTimeout", "00:00:01"),
            ("Logging__LogLevel__Default", "Critical"),
        ];
        return mostBlocks is { } blocks
            ? ProgramProcess.StartConfined(blocks, folder.Path, arguments, environment)
            : ProgramProcess.StartAsOneself(folder.Path, arguments, environment);
    }

    private long LargestFile() => new[] { Database, $"{Database}-wal" }.Where(File.Exists).Max(file => new FileInfo(file).Length);

    private async Task<SqliteConnection> LockAsync()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task FaultAsync(string name, int times) => (await owner.FaultAsync(name, times)).EnsureSuccessStatusCode();

    /// <summary>The alert that a message's buttons name.</summary>
    private static string AlertOf(JsonElement message) =>
        message.ToString().Split("alert-timeline:") is [_, var rest, ..] ? rest.Split(':')[0] : throw new InvalidOperationException($"No alert: {message}");
}
