using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Json;
using JJBot.Playground.Rest;

namespace JJBot.Playground.Faults;

/// <summary>Troubles that can be switched on, so that a bot can be watched in them.</summary>
internal sealed class FaultSwitches
{
    private int rateLimitNext;
    private int serverErrorNext;
    private int lostRequestNext;
    private int lostAnswerNext;
    private volatile int lateMilliseconds;
    private volatile bool duplicateDeliveries;
    private volatile bool silentHeartbeats;

    /// <summary>What an action does: drop_sockets, reconnect, invalid_session (with whether the session can be resumed).</summary>
    public event Action<string, bool>? Fired;

    /// <summary>Events and answers reach the other side this much later.</summary>
    public TimeSpan Late => TimeSpan.FromMilliseconds(lateMilliseconds);

    public bool DuplicateDeliveries => duplicateDeliveries;

    public bool SilentHeartbeats => silentHeartbeats;

    public ChannelFaults Channels { get; } = new();

    public bool TakeRateLimit() => TakeOne(ref rateLimitNext);

    public bool TakeServerError() => TakeOne(ref serverErrorNext);

    public bool TakeLostRequest() => TakeOne(ref lostRequestNext);

    public bool TakeLostAnswer() => TakeOne(ref lostAnswerNext);

    public JsonArray ToJson() =>
    [
        Describe("drop_sockets", "Drop the bot's socket", null, "action"),
        Describe("reconnect", "Ask the bot to reconnect (op 7)", null, "action"),
        Describe("invalid_session", "Invalidate the bot's session (op 9); on = it may resume", false, "action"),
        Describe("rate_limit_next", "Answer the next requests with 429", rateLimitNext, "number"),
        Describe("server_error_next", "Answer the next requests with 500", serverErrorNext, "number"),
        Describe("lost_request_next", "Break the line before the next changes are made", lostRequestNext, "number"),
        Describe("lost_answer_next", "Break the line after the next changes are made, before the bot hears of it", lostAnswerNext, "number"),
        Describe("late_ms", "Deliver events late, by milliseconds", lateMilliseconds, "number"),
        Describe("duplicate_deliveries", "Deliver each event twice", duplicateDeliveries, "switch"),
        Describe("silent_heartbeats", "Leave heartbeats unanswered", silentHeartbeats, "switch"),
        Describe(ChannelFaults.Forbidden, "Let the bot write nothing here", Channels.ToJson(ChannelFaults.Forbidden), "channel"),
        Describe(ChannelFaults.Gone, "Make this channel unknown to the bot", Channels.ToJson(ChannelFaults.Gone), "channel"),
        Describe(ChannelFaults.HistoryHidden, "Hide what was written here from the bot", Channels.ToJson(ChannelFaults.HistoryHidden), "channel"),
        Describe(ChannelFaults.Locked, "Archive and lock this thread", Channels.ToJson(ChannelFaults.Locked), "channel"),
    ];

    public void Set(string name, JsonElement value)
    {
        switch (name)
        {
            case "drop_sockets" or "reconnect" or "invalid_session":
                Fired?.Invoke(name, value.Bool("value") ?? false);
                break;
            case "rate_limit_next":
                Volatile.Write(ref rateLimitNext, Number(value, 1000));
                break;
            case "server_error_next":
                Volatile.Write(ref serverErrorNext, Number(value, 1000));
                break;
            case "lost_request_next":
                Volatile.Write(ref lostRequestNext, Number(value, 1000));
                break;
            case "lost_answer_next":
                Volatile.Write(ref lostAnswerNext, Number(value, 1000));
                break;
            case "late_ms":
                lateMilliseconds = Number(value, 60_000);
                break;
            case "duplicate_deliveries":
                duplicateDeliveries = Switch(value);
                break;
            case "silent_heartbeats":
                silentHeartbeats = Switch(value);
                break;
            case var fault when ChannelFaults.Knows(fault):
                Channels.Set(fault, value.Id("channel") ?? throw ApiError.UnknownChannel, Switch(value));
                break;
            default:
                throw ApiError.NotFound;
        }
    }

    private static JsonObject Describe(string name, string title, JsonNode? value, string kind) =>
        new() { ["name"] = name, ["title"] = title, ["value"] = value, ["kind"] = kind };

    private static int Number(JsonElement body, int maximum) =>
        body.Int("value") is { } number && number >= 0 && number <= maximum
            ? number
            : throw Validation.FormErrors.Single("value", "NUMBER_TYPE_MAX", $"int value should be between 0 and {maximum}.");

    private static bool Switch(JsonElement body) =>
        body.Bool("value") ?? throw Validation.FormErrors.Single("value", "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");

    private static bool TakeOne(ref int left)
    {
        while (Volatile.Read(ref left) is > 0 and var seen)
        {
            if (Interlocked.CompareExchange(ref left, seen - 1, seen) == seen)
            {
                return true;
            }
        }

        return false;
    }
}
