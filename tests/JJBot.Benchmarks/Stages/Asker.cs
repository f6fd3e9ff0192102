using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground;
using JJBot.Playground.Page;

namespace JJBot.Benchmarks.Stages;

/// <summary>
/// A member of the playground's first server who uses commands in one channel. Acts without the page's HTTP, so that what is timed
/// is the bot's own way: gateway socket, handler, REST call, message in the channel.
/// </summary>
internal sealed class Asker : IDisposable
{
    private const int Ephemeral = 1 << 6;
    private const int Loading = 1 << 7;

    private readonly Visitor visitor;
    private readonly string application;
    private readonly string channel;
    private readonly IReadOnlyDictionary<string, JsonElement> commands;
    private int nonces;

    private Asker(Visitor visitor, string application, string server, string channel, IReadOnlyDictionary<string, JsonElement> commands)
    {
        (this.visitor, this.application, this.channel, this.commands) = (visitor, application, channel, commands);
        Server = server;
    }

    public string Server { get; }

    /// <param name="playground">With a bot in it, its commands registered.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<Asker> ArriveAsync(PlaygroundServer playground, CancellationToken cancellationToken)
    {
        var person = playground.People.First(person => person.Label == "Member").Id;
        using var http = new HttpClient { BaseAddress = new Uri(playground.Address) };
        http.DefaultRequestHeaders.Add("X-Playground-User", person);
        var guild = (await http.GetFromJsonAsync<JsonElement>("/playground/api/state", cancellationToken)).GetProperty("guilds")[0];
        var channel = guild.GetProperty("channels").EnumerateArray().First(each => each.GetProperty("name").GetString() == "general").GetProperty("id").GetString()!;
        var known = await http.GetFromJsonAsync<JsonElement[]>($"/playground/api/channels/{channel}/commands", cancellationToken);
        var commands = known!.Select(each => each.GetProperty("command")).ToDictionary(command => command.GetProperty("name").GetString()!);
        return new Asker(playground.Visit(person), playground.ApplicationId, guild.GetProperty("id").GetString()!, channel, commands);
    }

    /// <summary>The server that an asker would ask from; it is the same in every playground.</summary>
    public static async Task<string> FirstServerAsync(CancellationToken cancellationToken)
    {
        await using var playground = await PlaygroundServer.StartAsync(new PlaygroundOptions { Port = 0, BotName = "JJBot" }, TimeProvider.System, cancellationToken: cancellationToken);
        using var asker = await ArriveAsync(playground, cancellationToken);
        return asker.Server;
    }

    /// <summary>Uses a command and waits until its answer stands in the channel.</summary>
    /// <returns>The time from the one to the other.</returns>
    public async Task<TimeSpan> AskAsync(string command, IReadOnlyDictionary<string, JsonNode?>? options, CancellationToken cancellationToken)
    {
        var interaction = Interaction(command, options, out var nonce);
        TimeSpan? answered = null;
        var start = Stopwatch.GetTimestamp();
        visitor.Interact(interaction);
        var isTold = false;
        while (answered is null || !isTold)
        {
            var happened = await visitor.Events.ReadAsync(cancellationToken);
            var elapsed = Stopwatch.GetElapsedTime(start);
            switch (happened.Name)
            {
                case "MESSAGE_CREATE" or "MESSAGE_UPDATE" when Has(Ephemeral, happened.Json):
                    throw new InvalidOperationException($"/{command} was answered with an apology.");
                case "MESSAGE_CREATE" or "MESSAGE_UPDATE" when !Has(Loading, happened.Json):
                    answered = elapsed;
                    break;
                case "INTERACTION_SUCCESS" when IsAbout(happened.Json, nonce):
                    isTold = true;
                    break;
                case "INTERACTION_FAILURE":
                    throw new InvalidOperationException($"/{command} was not answered.");
                default:
                    break;
            }
        }

        return answered.Value;
    }

    /// <summary>Uses a command without waiting.</summary>
    /// <returns>What the event about its success will carry.</returns>
    public string Use(string command, IReadOnlyDictionary<string, JsonNode?>? options)
    {
        visitor.Interact(Interaction(command, options, out var nonce));
        return nonce;
    }

    /// <summary>The next interaction that was answered, by its nonce.</summary>
    public async Task<string> AnsweredAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var happened = await visitor.Events.ReadAsync(cancellationToken);
            if (happened.Name is "INTERACTION_SUCCESS" or "INTERACTION_FAILURE")
            {
                return happened.Name == "INTERACTION_SUCCESS"
                    ? happened.Json.GetProperty("nonce").GetString()!
                    : throw new InvalidOperationException("An interaction was not answered.");
            }
        }
    }

    public void Dispose() => visitor.Dispose();

    private JsonElement Interaction(string command, IReadOnlyDictionary<string, JsonNode?>? options, out string nonce)
    {
        nonce = $"{++nonces}";
        var known = commands[command];
        var given = options?.Select(option => new JsonObject { ["name"] = option.Key, ["type"] = TypeOf(known, option.Key), ["value"] = option.Value?.DeepClone() });
        return JsonSerializer.SerializeToElement(new JsonObject
        {
            ["type"] = 2,
            ["application_id"] = application,
            ["guild_id"] = Server,
            ["channel_id"] = channel,
            ["nonce"] = nonce,
            ["data"] = new JsonObject
            {
                ["id"] = known.GetProperty("id").GetString(),
                ["name"] = command,
                ["type"] = 1,
                ["options"] = new JsonArray([.. given ?? []]),
            },
        });
    }

    private static int TypeOf(JsonElement command, string option) =>
        command.GetProperty("options").EnumerateArray().First(each => each.GetProperty("name").GetString() == option).GetProperty("type").GetInt32();

    private static bool Has(int flag, JsonElement message) => (message.GetProperty("flags").GetInt32() & flag) != 0;

    private static bool IsAbout(JsonElement happened, string nonce) => happened.GetProperty("nonce").GetString() == nonce;
}
