namespace JJBot.Discord.Rest;

/// <summary>What the caller must do about an answer of Discord's that is not a success.</summary>
public enum ErrorAction
{
    /// <summary>The request itself is wrong; sending it again changes nothing.</summary>
    FixRequest,

    /// <summary>Too late, or answered already: nothing is left to do, and nothing to retry.</summary>
    Drop,

    /// <summary>What was asked for has been done before.</summary>
    AlreadyDone,

    /// <summary>The channel, message, guild or webhook is gone: never use it again.</summary>
    ForgetTarget,

    /// <summary>The target refuses us: stop using it until somebody changes its permissions.</summary>
    SuspendTarget,

    /// <summary>Too often: wait, then go on.</summary>
    BackOff,

    /// <summary>Discord's own trouble: later the same request may succeed.</summary>
    Retry,

    /// <summary>The token is refused: no call can succeed any more.</summary>
    StopAllCalls,
}

/// <remarks>https://docs.discord.com/developers/topics/opcodes-and-status-codes#json</remarks>
internal static class DiscordErrors
{
    public const int UnknownInteraction = 10062;
    public const int AlreadyAcknowledged = 40060;
    public const int InvalidWebhookToken = 50027;

    /// <param name="code">Discord's code; 0 where it gave none.</param>
    /// <param name="auth">An expired interaction token and a dead webhook share one code, and ask for different things.</param>
    public static ErrorAction ActionFor(int status, int code, RouteAuth auth) => code switch
    {
        UnknownInteraction or AlreadyAcknowledged or 40094 => ErrorAction.Drop,
        InvalidWebhookToken => auth == RouteAuth.BotToken ? ErrorAction.ForgetTarget : ErrorAction.Drop,
        10015 when auth != RouteAuth.BotToken => ErrorAction.Drop,
        DiscordCodes.UnknownChannel or DiscordCodes.UnknownServer or DiscordCodes.UnknownMessage or DiscordCodes.UnknownUser or 10015 => ErrorAction.ForgetTarget,
        DiscordCodes.MissingAccess or DiscordCodes.MissingPermissions or DiscordCodes.PersonRefuses or DiscordCodes.PersonRefusesBots => ErrorAction.SuspendTarget,
        DiscordCodes.ThreadArchived or DiscordCodes.ThreadLocked => ErrorAction.SuspendTarget,
        20022 or 20028 or 20029 or 30046 => ErrorAction.BackOff,
        40033 => ErrorAction.AlreadyDone,
        130000 => ErrorAction.Retry,
        DiscordCodes.CannotReply => ErrorAction.FixRequest,
        _ => ActionForStatus(status, auth),
    };

    private static ErrorAction ActionForStatus(int status, RouteAuth auth) => status switch
    {
        401 => auth == RouteAuth.BotToken ? ErrorAction.StopAllCalls : ErrorAction.Drop,
        403 => ErrorAction.SuspendTarget,
        404 => ErrorAction.ForgetTarget,
        429 => ErrorAction.BackOff,
        >= 500 => ErrorAction.Retry,
        _ => ErrorAction.FixRequest,
    };
}
