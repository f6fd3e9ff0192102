namespace JJBot.Discord.Gateway;

/// <remarks>https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes</remarks>
internal static class GatewayCloseCodes
{
    public const string TokenRefused =
        "Discord refuses the bot token (close code 4004 or status 401): put the current one, from the application's page in the developer portal, into Discord:Token.";

    /// <param name="code">Null where the connection ended without one.</param>
    public static GatewayEnding EndingFor(int? code) => code switch
    {
        4004 => GiveUp(TokenRefused),
        4010 => GiveUp("Discord refuses the shard (close code 4010): this program runs one, so nothing else may identify as a shard with this token."),
        4011 => GiveUp("The bot is in too many servers for one connection (close code 4011): it must be sharded, which this version cannot do."),
        4012 => GiveUp("Discord no longer speaks version 10 of its gateway (close code 4012): update this program."),
        4013 => GiveUp("Discord:Intents is no valid set of intents (close code 4013): leave it out for the default, 4609."),
        4014 => GiveUp("Discord:Intents asks for a privileged intent that is not switched on (close code 4014): switch it on in the developer portal, or leave the setting out."),
        4003 or 4007 or 4009 => new GatewayEnding(GatewayNext.NewSession, $"Discord closed the session with code {code}"),
        null => new GatewayEnding(GatewayNext.Resume, "The connection was lost"),
        _ => new GatewayEnding(GatewayNext.Resume, $"Discord closed the connection with code {code}"),
    };

    private static GatewayEnding GiveUp(string sentence) => new(GatewayNext.GiveUp, sentence);
}
