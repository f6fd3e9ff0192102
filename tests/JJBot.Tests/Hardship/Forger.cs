using System.Text.Json;
using System.Text.Json.Nodes;

namespace JJBot.Tests.Hardship;

/// <summary>Slips interactions into the bot's line that no playground has sent, and catches the answers.</summary>
internal sealed class Forger(TriedBot bot)
{
    /// <summary>Half of a surrogate pair: JSON can hold it as an escape, no text can.</summary>
    public const string Half = "(half of a pair)";

    // Apart from those of other forgers: an id is answered once.
    private int forged = Random.Shared.Next(1 << 20);

    /// <summary>Where it says that it is.</summary>
    public string Server { get; init; } = "5";

    /// <summary>What it says that its member may do, as Discord's decimal.</summary>
    public string Permissions { get; init; } = "0";

    public Task<JsonElement> PressAsync(string customId, params string[] values) =>
        AnswerAsync(3, new JsonObject { ["component_type"] = 2, ["custom_id"] = customId, ["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]) });

    public async Task<JsonElement> AnswerAsync(int type, JsonObject? data)
    {
        var token = $"{Wiretap.ForgedToken}{Interlocked.Increment(ref forged)}-{Server}-{Permissions}";
        var id = ((DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22) + forged;
        var interaction = new JsonObject
        {
            ["id"] = $"{id}",
            ["application_id"] = bot.Playground.ApplicationId,
            ["type"] = type,
            ["token"] = token,
            ["version"] = 1,
            ["guild_id"] = Server,
            ["channel_id"] = "6",
            ["channel"] = new JsonObject { ["id"] = "6", ["type"] = 0 },
            ["member"] = new JsonObject { ["user"] = new JsonObject { ["id"] = "7", ["username"] = "forger" }, ["permissions"] = Permissions },
            ["app_permissions"] = "8",
            ["data"] = data,
        };
        await bot.Tap.SlipInAsync(new JsonObject { ["op"] = 0, ["t"] = "INTERACTION_CREATE", ["s"] = null, ["d"] = interaction }.ToJsonString().Replace(Half, "\\ud800", StringComparison.Ordinal));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var caught = await bot.Tap.Caught.ReadAsync(patience.Token);
        Assert.EndsWith($"/interactions/{id}/{token}/callback", caught.Path, StringComparison.Ordinal);
        return JsonSerializer.Deserialize<JsonElement>(caught.Body);
    }
}
