using System.Net;
using JJBot.Discord.Rest;

namespace JJBot.Workers.Alerts;

/// <summary>What it means for a delivery that Discord did not take it.</summary>
internal enum SendTrouble
{
    /// <summary>Whether it was made is not known: the line broke, or Discord failed while it worked on it.</summary>
    Unknown,

    /// <summary>Surely not made; may be tried later.</summary>
    TooOften,

    /// <summary>The place takes nothing any more until somebody changes that.</summary>
    PlaceClosed,

    /// <summary>The message itself is refused, and would be again.</summary>
    Refused,

    /// <summary>The message that was to be changed is gone.</summary>
    MessageGone,

    /// <summary>No call succeeds any more; the program is about to end.</summary>
    TokenRefused,
}

internal static class SendTroubles
{
    public static SendTrouble Of(DiscordException exception) => exception switch
    {
        { Code: DiscordCodes.UnknownMessage } => SendTrouble.MessageGone,
        { Action: ErrorAction.ForgetTarget or ErrorAction.SuspendTarget } => SendTrouble.PlaceClosed,
        { Action: ErrorAction.BackOff } => SendTrouble.TooOften,
        { Action: ErrorAction.StopAllCalls } => SendTrouble.TokenRefused,
        { Action: ErrorAction.Retry } => SendTrouble.Unknown,
        // An answer that could not be read came to a request that was heard.
        { Status: null } => SendTrouble.Unknown,
        _ => SendTrouble.Refused,
    };

    /// <summary>Why, as half a sentence that may follow "because": for moderators and for <c>/alerts why</c>.</summary>
    public static string Reason(DiscordException exception) => exception switch
    {
        { Code: DiscordCodes.UnknownChannel } => "the channel is gone",
        { Code: DiscordCodes.UnknownServer } => "I am not in that server any more",
        { Code: DiscordCodes.UnknownUser } => "that account is gone",
        { Code: DiscordCodes.MissingAccess } => "I cannot see the channel any more",
        { Code: DiscordCodes.MissingPermissions } => "I may not write in the channel any more",
        { Code: DiscordCodes.ThreadArchived or DiscordCodes.ThreadLocked } => "the thread is archived and locked",
        { Code: DiscordCodes.PersonRefuses or DiscordCodes.PersonRefusesBots } => "direct messages from me are closed",
        { Status: HttpStatusCode status } => $"Discord refuses it ({(int)status}, code {exception.Code})",
        _ => "Discord could not be reached",
    };
}
