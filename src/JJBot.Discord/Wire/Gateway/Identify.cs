namespace JJBot.Discord.Wire;

/// <remarks>https://docs.discord.com/developers/events/gateway-events#identify</remarks>
public sealed record Identify(string Token, IdentifyProperties Properties, int Intents)
{
    public override string ToString() => "identify";
}

/// <remarks>https://docs.discord.com/developers/events/gateway-events#identify-identify-connection-properties</remarks>
public sealed record IdentifyProperties(string Os, string Browser, string Device);

/// <remarks>https://docs.discord.com/developers/events/gateway-events#resume</remarks>
public sealed record Resume(string Token, string SessionId, long Seq)
{
    public override string ToString() => "resume";
}

/// <summary>What a client sends: an opcode and its data.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway-events#payload-structure</remarks>
public sealed record OutgoingPayload<T>(GatewayOpcode Op, T D);

/// <remarks>https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes</remarks>
public enum GatewayOpcode
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    PresenceUpdate = 3,
    Resume = 6,
    Reconnect = 7,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
}
