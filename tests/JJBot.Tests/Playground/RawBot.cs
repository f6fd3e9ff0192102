using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground;

namespace JJBot.Tests.Playground;

/// <summary>A bot in its plainest form: a socket and an HTTP client, no library.</summary>
internal sealed class RawBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly PlaygroundServer playground;
    private readonly HttpClient http = new();
    private ClientWebSocket socket = new();

    public RawBot(PlaygroundServer playground)
    {
        this.playground = playground;
        http.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (https://example.org, 1.0)");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", playground.BotToken);
    }

    public JsonElement Ready { get; private set; }

    /// <summary>The number of the last event.</summary>
    public long Sequence { get; private set; }

    public static async Task<RawBot> ConnectAsync(PlaygroundServer playground, int intents = 1)
    {
        var bot = new RawBot(playground);
        await bot.OpenAsync();
        await bot.IdentifyAsync(intents);
        bot.Ready = await bot.ReceivesAsync("READY");
        return bot;
    }

    /// <summary>Opens a socket and hears HELLO.</summary>
    public async Task<JsonElement> OpenAsync(string query = "?v=10&encoding=json", string? address = null)
    {
        socket.Dispose();
        socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri((address ?? playground.Address.Replace("http", "ws", StringComparison.Ordinal) + "/gateway") + query), CancellationToken.None);
        return query.Contains("compress", StringComparison.Ordinal) ? default : await FrameAsync();
    }

    public Task IdentifyAsync(int intents = 1, string? token = null) => SendAsync(2, new JsonObject
    {
        ["token"] = token ?? playground.BotToken,
        ["intents"] = intents,
        ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "test", ["device"] = "test" },
    });

    public Task ResumeAsync(string session, long sequence) =>
        SendAsync(6, new JsonObject { ["token"] = playground.BotToken, ["session_id"] = session, ["seq"] = sequence });

    public Task SendAsync(int opcode, JsonNode? data) => SendTextAsync(new JsonObject { ["op"] = opcode, ["d"] = data }.ToJsonString());

    public Task SendTextAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    public async Task<JsonElement> FrameAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var frame = await SocketFrame.ReadAsync(socket, patience.Token);
        if (frame.GetProperty("s").ValueKind == JsonValueKind.Number)
        {
            Sequence = frame.GetProperty("s").GetInt64();
        }

        return frame;
    }

    public async Task<byte[]> BytesAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await SocketFrame.ReadBytesAsync(socket, patience.Token);
    }

    /// <summary>Waits for an event and passes over those before it.</summary>
    public async Task<JsonElement> ReceivesAsync(string name)
    {
        while (true)
        {
            var frame = await FrameAsync();
            if (frame.GetProperty("t").GetString() == name)
            {
                return frame.GetProperty("d");
            }
        }
    }

    /// <summary>Waits for a frame with this opcode and passes over those before it.</summary>
    public async Task<JsonElement> ReceivesOpcodeAsync(int opcode)
    {
        while (true)
        {
            var frame = await FrameAsync();
            if (frame.GetProperty("op").GetInt32() == opcode)
            {
                return frame.GetProperty("d");
            }
        }
    }

    /// <summary>Reads until the server closes the socket.</summary>
    /// <returns>The code it closes with; null when the line just broke.</returns>
    public async Task<int?> ClosesAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[16 * 1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), patience.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (WebSocketException)
        {
            return null;
        }

        return (int?)socket.CloseStatus;
    }

    public Task CloseAsync(int code) => socket.CloseAsync((WebSocketCloseStatus)code, null, CancellationToken.None);

    public void Break() => socket.Abort();

    public static string Inflate(ZLibStream inflater, MemoryStream compressed, byte[] message)
    {
        var start = compressed.Position;
        compressed.Write(message);
        compressed.Position = start;
        var text = new byte[64 * 1024];
        var length = 0;
        while (inflater.Read(text, length, text.Length - length) is > 0 and var read)
        {
            length += read;
        }

        return Encoding.UTF8.GetString(text, 0, length);
    }

    public async Task<ApiAnswer> CallAsync(HttpMethod method, string path, JsonNode? body = null, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, playground.ApiBase + path) { Content = content ?? (body is null ? null : JsonContent.Create(body)) };
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var headers = response.Headers.ToDictionary(header => header.Key, header => header.Value.First(), StringComparer.OrdinalIgnoreCase);
        return new ApiAnswer((int)response.StatusCode, text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text), headers);
    }

    public Task<ApiAnswer> GetAsync(string path) => CallAsync(HttpMethod.Get, path);

    public Task<ApiAnswer> PostAsync(string path, JsonNode body) => CallAsync(HttpMethod.Post, path, body);

    public Task<ApiAnswer> PutAsync(string path, JsonNode body) => CallAsync(HttpMethod.Put, path, body);

    public Task<ApiAnswer> PatchAsync(string path, JsonNode body) => CallAsync(HttpMethod.Patch, path, body);

    public Task<ApiAnswer> RegisterAsync(params JsonObject[] commands) =>
        PutAsync($"/applications/{playground.ApplicationId}/commands", new JsonArray([.. commands]));

    /// <summary>Answers an interaction.</summary>
    public Task<ApiAnswer> AnswerAsync(JsonElement interaction, int type, JsonObject? data = null, string query = "") =>
        PostAsync($"/interactions/{Text(interaction, "id")}/{Text(interaction, "token")}/callback{query}", new JsonObject { ["type"] = type, ["data"] = data });

    public string Webhook(JsonElement interaction) => $"/webhooks/{playground.ApplicationId}/{Text(interaction, "token")}";

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

/// <summary>What a call came to.</summary>
internal sealed record ApiAnswer(int Status, JsonElement Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Discord's error code.</summary>
    public int Code => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("code", out var code) ? code.GetInt32() : -1;

    /// <summary>The codes of the form's mistakes, each as path:CODE, sorted.</summary>
    public string[] Mistakes => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("errors", out var errors) ? [.. Collect(errors, "").Order(StringComparer.Ordinal)] : [];

    private static IEnumerable<string> Collect(JsonElement node, string path)
    {
        foreach (var property in node.EnumerateObject())
        {
            if (property.Name == "_errors")
            {
                foreach (var error in property.Value.EnumerateArray())
                {
                    yield return $"{path}:{error.GetProperty("code").GetString()}";
                }
            }
            else
            {
                foreach (var below in Collect(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}"))
                {
                    yield return below;
                }
            }
        }
    }
}
