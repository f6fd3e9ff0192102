using System.Runtime.Versioning;
using System.Text.Json;
using JJBot.Playground;
using JJBot.Playground.Page;
using JJBot.Tests.Bot;
using JJBot.Tests.Hardship;
using JJBot.Tests.Playground;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace JJBot.Tests.Alerts;

/// <summary>
/// The real program, started and killed over and over on one database file, beside a playground that fails now and then. All of its
/// chance comes from one seed.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Ordeal : IAsyncDisposable
{
    public const int Kills = 200;

    private const int Claims = 50;
    private const int Channels = 20;

    /// <summary>For how long the program waits for a database that another one keeps locked: the least that may be set.</summary>
    public static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(1);

    /// <summary>Tells where alerts were lost: before they were made, before they were planned, or on the way.</summary>
    private const string Found = """
        SELECT (SELECT COUNT(*) FROM subscription) || ' subscriptions, ' || (SELECT COUNT(*) FROM claim_event) || ' events, ' || (SELECT COUNT(*) FROM alert) || ' alerts'
            || coalesce((SELECT group_concat(', ' || number || ' ' || state, '') FROM (SELECT state, COUNT(*) AS number FROM delivery GROUP BY state)), ', no deliveries')
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder folder;
    private readonly PlaygroundServer playground;
    private readonly Person owner;
    private readonly Visitor onlooker;
    private readonly IReadOnlyList<string> channels;
    private readonly Random random;

    private Ordeal(TemporaryFolder folder, PlaygroundServer playground, Person owner, Visitor onlooker, Desk desk, IReadOnlyList<string> channels, Random random)
    {
        (this.folder, this.playground, this.owner, this.onlooker, this.channels, this.random) = (folder, playground, owner, onlooker, channels, random);
        Desk = desk;
    }

    public Desk Desk { get; }

    /// <summary>How much is left to be taken, planned and told.</summary>
    public long Left => Desk.Count("""
        SELECT (SELECT COUNT(*) FROM claim_event WHERE told_at IS NULL)
             + (SELECT COUNT(*) FROM alert_revision WHERE planned_at IS NULL)
             + (SELECT COUNT(*) FROM delivery WHERE state IN ('planned', 'held', 'sending'))
        """);

    private string Database => folder.File("jjbot.db");

    /// <param name="output">Is told the seed of all chance.</param>
    public static async Task<Ordeal> BeginAsync(ITestOutputHelper output)
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}.");
        var folder = new TemporaryFolder();
        var playground = await PlaygroundServer.StartAsync(
            new PlaygroundOptions { Port = 0, BotName = "JJBot", ExtraChannels = Channels, MessagesPerChannel = 100 }, TimeProvider.System);
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

        return new Ordeal(folder, playground, owner, playground.Visit(owner.Id), desk, rooms, new Random(seed));
    }

    /// <summary>
    /// Tells of claims, kills the program again and again, and lets it come to an end in peace. Fails unless each channel then has each
    /// claim exactly once.
    /// </summary>
    /// <returns>In how many lives the program said that the database refuses.</returns>
    public async Task<int> SurviveAsync(Func<Lives, Task<bool>> live)
    {
        var lives = new Lives(this, random);
        var (told, killed) = (0, 0);
        while (killed < Kills)
        {
            // All are told some lives before the last one, so that those have something to make good.
            for (; told < Claims && told <= killed * Claims / (Kills * 9 / 10); told++)
            {
                await Desk.TellAsync(told + 1);
            }

            await TroubleAsync();
            killed += await live(lives) ? 1 : 0;
        }

        await FinishAsync();
        await AssertEachOnceAsync();
        return lives.Refusals;
    }

    /// <summary>What happened so far is nobody's concern any more.</summary>
    public void Overlook()
    {
        while (onlooker.Events.TryRead(out _))
        {
        }
    }

    /// <summary>Until so many messages arrived.</summary>
    public async Task ArriveAsync(int messages, CancellationToken cancellationToken)
    {
        while (messages > 0)
        {
            messages -= (await onlooker.Events.ReadAsync(cancellationToken)).Name == "MESSAGE_CREATE" ? 1 : 0;
        }
    }

    /// <summary>Lets some of the next requests fail, each in one of the ways in which lines and servers fail.</summary>
    private async Task TroubleAsync()
    {
        await FaultAsync("rate_limit_next", random.Next(2));
        await FaultAsync("server_error_next", random.Next(3));
        await FaultAsync("lost_request_next", random.Next(10));
        await FaultAsync("lost_answer_next", random.Next(10));
    }

    /// <summary>Lets the program run in peace until nothing is left to do.</summary>
    private async Task FinishAsync()
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
        while (Left > 0)
        {
            await Task.Delay(100, patience.Token);
        }

        program.SendTerminate();
        Assert.Equal(0, (await program.EndAsync()).Status);
    }

    /// <summary>Fails unless each channel has an alert on each claim once, and nothing else.</summary>
    private async Task AssertEachOnceAsync()
    {
        Assert.True(
            Desk.Count("SELECT COUNT(*) FROM delivery WHERE state = 'sent'") == Claims * channels.Count && Desk.Count("SELECT COUNT(*) FROM delivery WHERE state <> 'sent'") == 0,
            $"Of {Claims * channels.Count} alerts not all were sent once; the database has {Desk.Text(Found)}.");
        foreach (var channel in channels)
        {
            var told = (await owner.MessagesAsync(channel)).Select(AlertOf).ToList();
            Assert.Equal(Claims, told.Distinct().Count());
            Assert.Equal(Claims, told.Count);
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

    /// <param name="mostBlocks">Beyond how many blocks of 1,024 bytes no file of the program may grow; null for as many as it likes.</param>
    public ProgramProcess Start(long? mostBlocks = null)
    {
        string[] arguments = ["--discord", "--database", Database];
        (string, string)[] environment =
        [
            ("Discord__Token", playground.BotToken),
            ("Discord__ApiBase", playground.ApiBase),
            ("Alerts__MostAtOnce", "50"),
            ("Knowledge__BusyTimeout", $"{BusyTimeout}"),
            ("Logging__LogLevel__Default", "Critical"),
            ("Logging__LogLevel__JJBot.Workers.Alerts", "Error"),
            // Starts sooner.
            ("DOTNET_EnableWriteXorExecute", "0"),
        ];
        return mostBlocks is { } blocks
            ? ProgramProcess.StartConfined(blocks, folder.Path, arguments, environment)
            : ProgramProcess.StartAsOneself(folder.Path, arguments, environment);
    }

    /// <summary>Keeps the database to itself until it is disposed of.</summary>
    public async Task<SqliteConnection> LockAsync()
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
