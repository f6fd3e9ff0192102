namespace JJBot.Discord.Rest;

/// <summary>Those of Discord's codes that somebody is told of in words of their own.</summary>
/// <remarks>https://docs.discord.com/developers/topics/opcodes-and-status-codes#json</remarks>
public static class DiscordCodes
{
    public const int UnknownChannel = 10003;
    public const int UnknownServer = 10004;
    public const int UnknownMessage = 10008;
    public const int UnknownUser = 10013;
    public const int MissingAccess = 50001;
    public const int PersonRefuses = 50007;
    public const int MissingPermissions = 50013;
    public const int ThreadArchived = 50083;
    public const int PersonRefusesBots = 50278;
    public const int ThreadLocked = 160005;

    /// <summary>Without READ_MESSAGE_HISTORY one may write, but not reply.</summary>
    public const int CannotReply = 160002;
}
