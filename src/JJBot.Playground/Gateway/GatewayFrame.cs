using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using JJBot.Playground.Json;

namespace JJBot.Playground.Gateway;

/// <summary>https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes</summary>
internal static class Opcode
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int PresenceUpdate = 3;
    public const int VoiceStateUpdate = 4;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int RequestGuildMembers = 8;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAck = 11;
    public const int RequestSoundboardSounds = 31;
}

/// <summary>Writes the frames that the gateway sends.</summary>
internal static class GatewayFrame
{
    public static byte[] HeartbeatAck { get; } = Control(Opcode.HeartbeatAck, null);

    public static byte[] Hello(int heartbeatMilliseconds) =>
        Control(Opcode.Hello, new JsonObject { ["heartbeat_interval"] = heartbeatMilliseconds, ["_trace"] = new JsonArray() });

    public static byte[] Control(int opcode, JsonNode? data) =>
        JsonBytes.From(new JsonObject { ["t"] = null, ["s"] = null, ["op"] = opcode, ["d"] = data });

    /// <summary>An event: its data is written once and copied in behind its number.</summary>
    public static byte[] Dispatch(string name, long sequence, ReadOnlySpan<byte> data)
    {
        Span<byte> head = stackalloc byte[96];
        var length = Append(head, 0, "{\"t\":\"");
        length += Encoding.UTF8.GetBytes(name, head[length..]);
        length = Append(head, length, "\",\"s\":");
        Utf8Formatter.TryFormat(sequence, head[length..], out var digits);
        length = Append(head, length + digits, ",\"op\":0,\"d\":");
        var frame = new byte[length + data.Length + 1];
        head[..length].CopyTo(frame);
        data.CopyTo(frame.AsSpan(length));
        frame[^1] = (byte)'}';
        return frame;
    }

    private static int Append(Span<byte> target, int at, string text) => at + Encoding.UTF8.GetBytes(text, target[at..]);
}
