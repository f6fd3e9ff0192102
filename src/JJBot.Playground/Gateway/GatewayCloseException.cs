namespace JJBot.Playground.Gateway;

/// <summary>Ends a gateway socket with a code and a word. https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes</summary>
internal sealed class GatewayCloseException(int code, string message) : Exception(message)
{
    public int Code { get; } = code;

    public static GatewayCloseException UnknownOpcode => new(4001, "Unknown opcode.");

    public static GatewayCloseException DecodeError => new(4002, "Error while decoding payload.");

    public static GatewayCloseException NotAuthenticated => new(4003, "Not authenticated.");

    public static GatewayCloseException AuthenticationFailed => new(4004, "Authentication failed.");

    public static GatewayCloseException AlreadyAuthenticated => new(4005, "Already authenticated.");

    public static GatewayCloseException InvalidSequence => new(4007, "Invalid seq.");

    public static GatewayCloseException RateLimited => new(4008, "Rate limited.");

    public static GatewayCloseException InvalidShard => new(4010, "Invalid shard.");

    public static GatewayCloseException InvalidVersion => new(4012, "Invalid API version.");

    public static GatewayCloseException InvalidIntents => new(4013, "Invalid intent(s).");

    public static GatewayCloseException DisallowedIntents => new(4014, "Disallowed intent(s).");
}
