using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground;

namespace JJBot.Tests.Playground;

/// <summary>Somebody at the page: its HTTP API and its socket, nothing else.</summary>
internal sealed class Person : IAsyncDisposable
{
    private const int TextInput = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient http;
    private readonly ClientWebSocket socket = new();
    private readonly List<string> seen = [];
    private int nonces;

    private Person(PlaygroundServer playground, string id)
    {
        (Playground, Id) = (playground, id);
        http = new HttpClient { BaseAddress = new Uri(playground.Address) };
        http.DefaultRequestHeaders.Add("X-Playground-User", id);
    }

    public PlaygroundServer Playground { get; }

    public string Id { get; }

    /// <param name="label">"Member", "Moderator" or "Owner".</param>
    public static async Task<Person> ArriveAsync(PlaygroundServer playground, string label = "Member")
    {
        var person = new Person(playground, playground.People.First(each => each.Label == label).Id);
        var address = new Uri($"{playground.Address.Replace("http", "ws", StringComparison.Ordinal)}/playground/socket?user={person.Id}");
        await person.socket.ConnectAsync(address, CancellationToken.None);
        return person;
    }

    public async Task<JsonElement> StateAsync() => await http.GetFromJsonAsync<JsonElement>("/playground/api/state");

    public async Task<JsonElement> ChannelAsync(string name, int server = 0)
    {
        var state = await StateAsync();
        return name == "dm"
            ? state.GetProperty("dm_channels")[0]
            : state.GetProperty("guilds")[server].GetProperty("channels").EnumerateArray().First(channel => channel.GetProperty("name").GetString() == name);
    }

    public async Task<string> ChannelIdAsync(string name, int server = 0) => (await ChannelAsync(name, server)).GetProperty("id").GetString()!;

    public Task<JsonElement[]> MessagesAsync(string channel) => http.GetFromJsonAsync<JsonElement[]>($"/playground/api/channels/{channel}/messages")!;

    public Task<JsonElement[]> CommandsAsync(string channel) => http.GetFromJsonAsync<JsonElement[]>($"/playground/api/channels/{channel}/commands")!;

    public Task<HttpResponseMessage> SayAsync(string channel, string text, string? replyTo = null) => http.PostAsJsonAsync(
        $"/playground/api/channels/{channel}/messages",
        new JsonObject { ["content"] = text, ["message_reference"] = replyTo is null ? null : new JsonObject { ["message_id"] = replyTo } });

    public Task<HttpResponseMessage> DeleteAsync(string channel, string message) => http.DeleteAsync($"/playground/api/channels/{channel}/messages/{message}");

    /// <param name="channel">For the troubles of a single channel.</param>
    public Task<HttpResponseMessage> FaultAsync(string name, JsonNode? value = null, string? channel = null) =>
        http.PostAsJsonAsync($"/playground/api/faults/{name}", new JsonObject { ["value"] = value, ["channel"] = channel });

    public Task<HttpResponseMessage> GetAsync(string address) => http.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));

    /// <returns>The nonce that the events about it carry.</returns>
    public async Task<string> UseAsync(string channel, string command, int type = 2, JsonArray? options = null, string? target = null)
    {
        var known = (await CommandsAsync(channel)).Select(each => each.GetProperty("command")).First(each => each.GetProperty("name").GetString() == command);
        var data = new JsonObject
        {
            ["id"] = known.GetProperty("id").GetString(),
            ["name"] = command,
            ["type"] = known.GetProperty("type").GetInt32(),
            ["options"] = options ?? [],
            ["target_id"] = target,
        };
        return await InteractAsync(channel, type, data);
    }

    public Task<string> PressAsync(JsonElement message, string customId, int componentType = 2, params string[] values) =>
        InteractAsync(
            message.GetProperty("channel_id").GetString()!,
            3,
            new JsonObject { ["component_type"] = componentType, ["custom_id"] = customId, ["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]) },
            new JsonObject { ["message_id"] = message.GetProperty("id").GetString() });

    /// <param name="modal">As the bot opened it.</param>
    /// <param name="filled">For each custom id of the form the text, or the value that is chosen from a list.</param>
    public Task<string> SubmitAsync(JsonElement modal, params (string CustomId, string Value)[] filled) =>
        InteractAsync(
            modal.GetProperty("channel_id").GetString()!,
            5,
            new JsonObject
            {
                ["custom_id"] = modal.GetProperty("custom_id").GetString(),
                ["components"] = new JsonArray([.. filled.Select(field => new JsonObject
                {
                    ["type"] = 18,
                    ["component"] = new JsonObject
                    {
                        ["type"] = TypeOf(modal, field.CustomId),
                        ["custom_id"] = field.CustomId,
                        ["value"] = TypeOf(modal, field.CustomId) == TextInput ? field.Value : null,
                        ["values"] = TypeOf(modal, field.CustomId) == TextInput ? null : new JsonArray(field.Value),
                    },
                })]),
            },
            new JsonObject { ["modal_id"] = modal.GetProperty("id").GetString() });

    /// <summary>Uses a slash command with a file in one of its options.</summary>
    public async Task AttachAsync(string channel, string command, string subcommand, string option, string fileName, byte[] file)
    {
        var known = (await CommandsAsync(channel)).Select(each => each.GetProperty("command")).First(each => each.GetProperty("name").GetString() == command);
        JsonArray options = [new JsonObject { ["name"] = option, ["type"] = 11, ["value"] = "0" }];
        var data = new JsonObject
        {
            ["id"] = known.GetProperty("id").GetString(),
            ["name"] = command,
            ["type"] = 1,
            ["options"] = new JsonArray(new JsonObject { ["name"] = subcommand, ["type"] = 1, ["options"] = options }),
            ["attachments"] = new JsonArray(new JsonObject { ["id"] = "0", ["filename"] = fileName }),
        };
        var (response, _) = await TryInteractAsync(channel, 2, data, files: (fileName, file));
        using (response)
        {
            Assert.True(response.StatusCode == HttpStatusCode.NoContent, await response.Content.ReadAsStringAsync());
        }
    }

    public async Task<string> InteractAsync(string channel, int type, JsonObject data, JsonObject? more = null)
    {
        var (response, nonce) = await TryInteractAsync(channel, type, data, more);
        using (response)
        {
            Assert.True(response.StatusCode == HttpStatusCode.NoContent, await response.Content.ReadAsStringAsync());
        }

        return nonce;
    }

    public async Task<(HttpResponseMessage Response, string Nonce)> TryInteractAsync(string channel, int type, JsonObject data, JsonObject? more = null, params (string Name, byte[] Bytes)[] files)
    {
        var nonce = $"{Id}-{++nonces}";
        var body = new JsonObject
        {
            ["type"] = type,
            ["application_id"] = Playground.ApplicationId,
            ["channel_id"] = channel,
            ["nonce"] = nonce,
            ["data"] = data,
        };
        foreach (var (name, value) in more ?? [])
        {
            body[name] = value?.DeepClone();
        }

        using var content = Content(body, files);
        return (await http.PostAsync(new Uri("/playground/api/interactions", UriKind.Relative), content), nonce);
    }

    /// <summary>Waits until the socket tells this; what it tells before is passed over.</summary>
    public Task<JsonElement> SeesAsync(string happened, Func<JsonElement, bool>? which = null) =>
        SeesAsync(happened, (name, data) => name == happened && which?.Invoke(data) != false);

    /// <param name="what">Named where it was never seen.</param>
    /// <param name="which">Takes an event's name and data.</param>
    public async Task<JsonElement> SeesAsync(string what, Func<string, JsonElement, bool> which)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (true)
            {
                var frame = await SocketFrame.ReadAsync(socket, patience.Token);
                seen.Add(frame.ToString());
                if (which(frame.GetProperty("t").GetString()!, frame.GetProperty("d")))
                {
                    return frame.GetProperty("d");
                }
            }
        }
        catch (OperationCanceledException error)
        {
            throw new InvalidOperationException($"{what} was never seen. Seen:\n{string.Join('\n', seen)}", error);
        }
    }

    /// <summary>Waits until an interaction has come to its end.</summary>
    /// <returns>Its id, and whether it was answered in time.</returns>
    public async Task<(string Interaction, bool Answered)> LearnsAsync(string nonce)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var frame = await SocketFrame.ReadAsync(socket, patience.Token);
            if (frame.GetProperty("t").GetString() is "INTERACTION_SUCCESS" or "INTERACTION_FAILURE"
                && frame.GetProperty("d").GetProperty("nonce").GetString() == nonce)
            {
                return (frame.GetProperty("d").GetProperty("id").GetString()!, frame.GetProperty("t").GetString() == "INTERACTION_SUCCESS");
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static int TypeOf(JsonElement modal, string customId) => modal.GetProperty("components").EnumerateArray()
        .Select(label => label.TryGetProperty("component", out var field) ? field : label)
        .Where(field => field.TryGetProperty("custom_id", out var id) && id.GetString() == customId)
        .Select(field => field.GetProperty("type").GetInt32())
        .FirstOrDefault(TextInput);

    private static HttpContent Content(JsonObject body, (string Name, byte[] Bytes)[] files)
    {
        if (files.Length == 0)
        {
            return JsonContent.Create(body);
        }

        var form = new MultipartFormDataContent { { JsonContent.Create(body), "payload_json" } };
        for (var number = 0; number < files.Length; number++)
        {
            var part = new ByteArrayContent(files[number].Bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            form.Add(part, $"files[{number}]", files[number].Name);
        }

        return form;
    }
}
