using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using JJBot.Benchmarks.Generated;
using JJBot.Benchmarks.Reports;
using JJBot.Benchmarks.Stages;
using JJBot.Playground;
using JJBot.Playground.Page;

namespace JJBot.Benchmarks.Measures;

/// <summary>
/// How fast alerts go out, held against what Discord allows: 50 requests a second over all, 5 messages in five seconds to a channel. The
/// bot runs in a process of its own, this one stands in for Discord.
/// </summary>
internal sealed class DeliveryMeasure(TextWriter output)
{
    private const double AllowedPerSecond = 50;
    private const int Steps = 10;

    /// <param name="channels">At least 50, or the limit of each channel is what is measured.</param>
    /// <param name="claims">How many are told to each channel, 50 at most: more would be gathered into one message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RunAsync(int channels, int claims, CancellationToken cancellationToken)
    {
        await using var discord = await PlaygroundServer.StartAsync(
            new PlaygroundOptions { Port = 0, BotName = "JJBot", ExtraChannels = channels }, TimeProvider.System, cancellationToken: cancellationToken);
        var (server, rooms) = await RoomsAsync(discord, cancellationToken);
        using var database = await GeneratedDatabase.CreateAsync(0, server, cancellationToken);
        await FillAsync(database, server, rooms, claims, cancellationToken);
        using var onlooker = discord.Visit(discord.People.First(person => person.Label == "Owner").Id);
        await using var bot = await OuterBot.StartAsync(OuterBot.BuiltProgram, database.FilePath, discord, cancellationToken, ("Alerts__MostAtOnce", "50"));
        await output.WriteLineAsync($"\n{Words.Whole(claims)} claims to {Words.Whole(channels)} channels, {Words.Whole(AllowedPerSecond)} requests a second allowed");
        await MeasureAsync(bot, onlooker, channels * claims / Steps, cancellationToken);
        await output.WriteLineAsync($"\nRefused because they were more than allowed (429): {Words.Whole(discord.LimitedCalls)}");
    }

    private async Task MeasureAsync(OuterBot bot, Visitor onlooker, int perStep, CancellationToken cancellationToken)
    {
        var table = new MarkdownTable(output, "sent", "per second", "of what is allowed", "bot's processor time for each", "resident", "most ever resident");
        var shares = new List<double>();

        // The first that is seen begins the time: what was before is the start of the program.
        await SeeAsync(onlooker, 1, cancellationToken);
        for (var step = 1; step <= Steps; step++)
        {
            var (start, processor) = (Stopwatch.GetTimestamp(), bot.ProcessorTime);
            var count = step == Steps ? perStep - 1 : perStep;
            await SeeAsync(onlooker, count, cancellationToken);
            var rate = count / Stopwatch.GetElapsedTime(start).TotalSeconds;
            shares.Add(rate / AllowedPerSecond);
            table.Row(
                Words.Whole(step * perStep),
                rate.ToString("0.0", CultureInfo.InvariantCulture),
                Share(rate / AllowedPerSecond),
                Words.Milliseconds((bot.ProcessorTime - processor) / count),
                Words.MiB(bot.ResidentMemory),
                Words.MiB(bot.PeakMemory));
        }

        await output.WriteLineAsync($"\nMedian of the steps: {Share(shares.Order().ElementAt(Steps / 2))} of what is allowed");
    }

    private static async Task SeeAsync(Visitor onlooker, int messages, CancellationToken cancellationToken)
    {
        while (messages > 0)
        {
            messages -= (await onlooker.Events.ReadAsync(cancellationToken)).Name == "MESSAGE_CREATE" ? 1 : 0;
        }
    }

    private static async Task FillAsync(GeneratedDatabase database, string server, IReadOnlyList<string> rooms, int claims, CancellationToken cancellationToken)
    {
        await using var services = database.Services(("Alerts:SubscriptionsPerServer", "500"));
        var newsdesk = await Newsdesk.OpenAsync(services, cancellationToken);
        foreach (var room in rooms)
        {
            await newsdesk.SubscribeAsync(server, room, cancellationToken);
        }

        for (var claim = 0; claim < claims; claim++)
        {
            await newsdesk.TellAsync(cancellationToken);
        }
    }

    private static async Task<(string Server, IReadOnlyList<string> Rooms)> RoomsAsync(PlaygroundServer discord, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri(discord.Address) };
        var server = (await http.GetFromJsonAsync<JsonElement>("/playground/api/state", cancellationToken)).GetProperty("guilds")[0];
        var rooms = server.GetProperty("channels").EnumerateArray()
            .Where(channel => channel.GetProperty("name").GetString()!.StartsWith("room-", StringComparison.Ordinal))
            .Select(channel => channel.GetProperty("id").GetString()!);
        return (server.GetProperty("id").GetString()!, [.. rooms]);
    }

    private static string Share(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
