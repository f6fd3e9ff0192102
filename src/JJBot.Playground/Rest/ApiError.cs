using System.Text.Json.Nodes;

namespace JJBot.Playground.Rest;

/// <summary>A refusal as Discord words it. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json</summary>
internal sealed class ApiError(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Status { get; } = status;

    public int Code { get; } = code;

    public JsonObject? Errors { get; } = errors;

    public static ApiError Unauthorized => new(401, 0, "401: Unauthorized");

    public static ApiError NotFound => new(404, 0, "404: Not Found");

    public static ApiError UnknownApplication => new(404, 10002, "Unknown Application");

    public static ApiError UnknownChannel => new(404, 10003, "Unknown Channel");

    public static ApiError UnknownGuild => new(404, 10004, "Unknown Guild");

    public static ApiError UnknownMember => new(404, 10007, "Unknown Member");

    public static ApiError UnknownMessage => new(404, 10008, "Unknown Message");

    public static ApiError UnknownUser => new(404, 10013, "Unknown User");

    public static ApiError UnknownWebhook => new(404, 10015, "Unknown Webhook");

    public static ApiError UnknownInteraction => new(404, 10062, "Unknown interaction");

    public static ApiError UnknownCommand => new(404, 10063, "Unknown application command");

    public static ApiError EntityTooLarge => new(413, 40005, "Request entity too large");

    public static ApiError AlreadyCrossposted => new(400, 40033, "This message has already been crossposted.");

    public static ApiError AlreadyAcknowledged => new(400, 40060, "Interaction has already been acknowledged.");

    public static ApiError BlockedUserAgent => new(403, 40333, "internal network error");

    public static ApiError MissingAccess => new(403, 50001, "Missing Access");

    public static ApiError CannotEditOthers => new(403, 50005, "Cannot edit a message authored by another user");

    public static ApiError EmptyMessage => new(400, 50006, "Cannot send an empty message");

    public static ApiError CannotMessageUser => new(403, 50007, "Cannot send messages to this user");

    public static ApiError NonTextChannel => new(400, 50008, "Cannot send messages in a non-text channel");

    public static ApiError MissingPermissions => new(403, 50013, "Missing Permissions");

    public static ApiError InvalidWebhookToken => new(401, 50027, "Invalid Webhook Token");

    public static ApiError WrongChannelType => new(400, 50024, "Cannot execute action on this channel type");

    public static ApiError InvalidApiVersion => new(400, 50041, "Invalid API version provided");

    public static ApiError InvalidMessageType => new(400, 50068, "Invalid message type");

    public static ApiError ThreadArchived => new(400, 50083, "Thread is archived");

    public static ApiError InvalidJson => new(400, 50109, "The request body contains invalid JSON.");

    public static ApiError TagRequired => new(400, 40067, "A tag is required to create a forum post in this channel");

    public static ApiError ReplyWithoutHistory => new(400, 160002, "Cannot reply without permission to read message history");

    public static ApiError ThreadAlreadyCreated => new(400, 160004, "A thread has already been created for this message");

    public static ApiError ThreadLocked => new(403, 160005, "Thread is locked");

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["message"] = Message, ["code"] = Code };
        if (Errors is not null)
        {
            json["errors"] = Errors.DeepClone();
        }

        return json;
    }
}
