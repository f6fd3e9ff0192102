using System.Buffers;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace JJBot.Tests.Page;

/// <summary>
/// A bot of the test's own on plain sockets: it registers commands, hands every interaction to the test, and answers what the
/// test says. It knows as little of Discord as will do, so that a mistake in the bot's own layer cannot hide one in the page.
/// </summary>
internal sealed class ScriptedBot : IAsyncDisposable
{
    private readonly HttpClient client;
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly Channel<JsonElement> interactions = Channel.CreateUnbounded<JsonElement>();
    private Task reading = Task.CompletedTask;
    private Task beating = Task.CompletedTask;
    private long sequence;

    private ScriptedBot(Uri address, string token)
    {
        client = new HttpClient { BaseAddress = new Uri(address, "/api/v10/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", token);
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (http://localhost, 1)");
    }

    public string ApplicationId { get; private set; } = "";

    /// <summary>Connects and waits for READY.</summary>
    public static async Task<ScriptedBot> ConnectAsync(Uri address, string token)
    {
        var bot = new ScriptedBot(address, token);
        var gateway = await bot.GetAsync("gateway/bot");
        await bot.socket.ConnectAsync(new Uri(gateway.GetProperty("url").GetString()! + "?v=10&encoding=json"), CancellationToken.None);
        var hello = await bot.ReceiveAsync();
        bot.beating = bot.BeatAsync(TimeSpan.FromMilliseconds(hello.GetProperty("d").GetProperty("heartbeat_interval").GetInt32()));
        await bot.SendAsync(new JsonObject
        {
            ["op"] = 2,
            ["d"] = new JsonObject
            {
                ["token"] = token,
                ["intents"] = 1,
                ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "test", ["device"] = "test" },
            },
        });
        JsonElement frame;
        do
        {
            frame = await bot.ReceiveAsync();
        }
        while (frame.GetProperty("op").GetInt32() != 0 || frame.GetProperty("t").GetString() != "READY");

        bot.ApplicationId = frame.GetProperty("d").GetProperty("application").GetProperty("id").GetString()!;
        bot.reading = bot.ReadAsync();
        return bot;
    }

    /// <summary>Registers these global commands in place of all others.</summary>
    public async Task RegisterAsync(params JsonNode[] commands)
    {
        using var response = await client.PutAsJsonAsync($"applications/{ApplicationId}/commands", new JsonArray([.. commands]));
        await EnsureAsync(response);
    }

    /// <summary>Waits for the next interaction of a type: 2 command, 3 component, 4 autocomplete, 5 modal. Others are passed over.</summary>
    public async Task<JsonElement> NextAsync(int type)
    {
        while (true)
        {
            var interaction = await interactions.Reader.ReadAsync(stopping.Token).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            if (interaction.GetProperty("type").GetInt32() == type)
            {
                return interaction;
            }
        }
    }

    /// <summary>Answers an interaction: 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal.</summary>
    public async Task RespondAsync(JsonElement interaction, int type, JsonNode? data = null)
    {
        var body = new JsonObject { ["type"] = type };
        if (data is not null)
        {
            body["data"] = data;
        }

        using var response = await client.PostAsJsonAsync($"interactions/{interaction.GetProperty("id").GetString()}/{interaction.GetProperty("token").GetString()}/callback", body);
        await EnsureAsync(response);
    }

    /// <summary>Fills in a deferred answer.</summary>
    public async Task EditAnswerAsync(JsonElement interaction, JsonNode message)
    {
        using var response = await client.PatchAsJsonAsync($"webhooks/{ApplicationId}/{interaction.GetProperty("token").GetString()}/messages/@original", message);
        await EnsureAsync(response);
    }

    /// <summary>Posts a message and returns it.</summary>
    public async Task<JsonElement> PostAsync(string channelId, JsonNode message)
    {
        using var response = await client.PostAsJsonAsync($"channels/{channelId}/messages", message);
        return await EnsureAsync(response);
    }

    /// <summary>Posts a message with files, each a name, a media type and its bytes, and returns it.</summary>
    public async Task<JsonElement> PostAsync(string channelId, JsonNode message, params (string Name, string Type, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(message.ToJsonString(), System.Text.Encoding.UTF8, "application/json"), "payload_json" } };
        for (var place = 0; place < files.Length; place++)
        {
            var content = new ByteArrayContent(files[place].Bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue(files[place].Type);
            form.Add(content, $"files[{place}]", files[place].Name);
        }

        using var response = await client.PostAsync($"channels/{channelId}/messages", form);
        return await EnsureAsync(response);
    }

    /// <summary>Leaves, as a bot does that is stopped.</summary>
    public async Task DisconnectAsync()
    {
        await stopping.CancelAsync();
        await Task.WhenAll(Quietly(reading), Quietly(beating));
        socket.Abort();
    }

    public async ValueTask DisposeAsync()
    {
        await DisconnectAsync();
        socket.Dispose();
        client.Dispose();
        stopping.Dispose();
        sending.Dispose();
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        using var response = await client.GetAsync(path);
        return await EnsureAsync(response);
    }

    private static async Task<JsonElement> EnsureAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    private async Task ReadAsync()
    {
        while (true)
        {
            var frame = await ReceiveAsync();
            switch (frame.GetProperty("op").GetInt32())
            {
                case 0 when frame.GetProperty("t").GetString() == "INTERACTION_CREATE":
                    await interactions.Writer.WriteAsync(frame.GetProperty("d").Clone(), stopping.Token);
                    break;
                case 1:
                    await SendHeartbeatAsync();
                    break;
            }
        }
    }

    private async Task BeatAsync(TimeSpan interval)
    {
        while (true)
        {
            await Task.Delay(interval, stopping.Token);
            await SendHeartbeatAsync();
        }
    }

    private Task SendHeartbeatAsync() => SendAsync(new JsonObject { ["op"] = 1, ["d"] = Interlocked.Read(ref sequence) });

    private async Task SendAsync(JsonObject frame)
    {
        await sending.WaitAsync(stopping.Token);
        try
        {
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(frame), WebSocketMessageType.Text, endOfMessage: true, stopping.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task<JsonElement> ReceiveAsync()
    {
        var buffer = new ArrayBufferWriter<byte>();
        ValueWebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(buffer.GetMemory(4096), stopping.Token);
            buffer.Advance(result.Count);
        }
        while (!result.EndOfMessage);

        if (result.MessageType == WebSocketMessageType.Close)
        {
            throw new WebSocketException($"The gateway closed the connection: {socket.CloseStatusDescription}");
        }

        var frame = JsonSerializer.Deserialize<JsonElement>(buffer.WrittenSpan);
        if (frame.TryGetProperty("s", out var number) && number.ValueKind == JsonValueKind.Number)
        {
            Interlocked.Exchange(ref sequence, number.GetInt64());
        }

        return frame;
    }

    private static async Task Quietly(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
        }
    }
}
