using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Rest;

/// <remarks>https://docs.discord.com/developers/resources/message and /channel and /user#create-dm</remarks>
public sealed partial class DiscordRestClient
{
    private static readonly Endpoint GetChannel = new(HttpMethod.Get, "channels/{channel}");
    private static readonly Endpoint GetMessages = new(HttpMethod.Get, "channels/{channel}/messages");
    private static readonly Endpoint PostTyping = new(HttpMethod.Post, "channels/{channel}/typing");
    private static readonly Endpoint PostMessage = new(HttpMethod.Post, "channels/{channel}/messages");
    private static readonly Endpoint PatchMessage = new(HttpMethod.Patch, "channels/{channel}/messages/{message}");
    private static readonly Endpoint RemoveMessage = new(HttpMethod.Delete, "channels/{channel}/messages/{message}");
    private static readonly Endpoint PostCrosspost = new(HttpMethod.Post, "channels/{channel}/messages/{message}/crosspost");
    private static readonly Endpoint PostDM = new(HttpMethod.Post, "users/@me/channels");

    public Task<Channel> GetChannelAsync(Snowflake channelId, CancellationToken cancellationToken) =>
        SendAsync(new Route(GetChannel, $"channels/{channelId}", channelId.ToString()), body: null, DiscordJson.Wire.Channel, cancellationToken);

    /// <summary>The last messages of a channel, newest first. Without READ_MESSAGE_HISTORY Discord gives none, and does not say so.</summary>
    /// <param name="most">1 to 100.</param>
    /// <param name="before">Only those older than this one.</param>
    public Task<IReadOnlyList<Message>> GetMessagesAsync(
        Snowflake channelId, int most, CancellationToken cancellationToken, Snowflake? before = null)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(most, Math.Clamp(most, 1, 100));
        return SendAsync(
            new Route(GetMessages, $"channels/{channelId}/messages?limit={most}{(before is { } newest ? $"&before={newest}" : "")}", channelId.ToString()),
            body: null,
            DiscordJson.Wire.IReadOnlyListMessage,
            cancellationToken);
    }

    /// <summary>Shows that the bot is about to write, for ten seconds; refused where it may not write.</summary>
    public Task TriggerTypingAsync(Snowflake channelId, CancellationToken cancellationToken) =>
        SendAsync(new Route(PostTyping, $"channels/{channelId}/typing", channelId.ToString()), body: null, cancellationToken);

    /// <param name="nonce">
    /// At most 25 characters; the same one within some minutes gives back the earlier message, so that a repeated call sends nothing
    /// twice. One is made where none is given.
    /// </param>
    /// <param name="replyTo">A message of the same channel; its author is not pinged. It may be gone by now.</param>
    public Task<Message> CreateMessageAsync(
        Snowflake channelId, MessageBody message, CancellationToken cancellationToken, string? nonce = null, Snowflake? replyTo = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nonce?.Length ?? 0, MessageLimits.Nonce, nameof(nonce));
        var request = message.ToRequest(edits: false) with
        {
            Nonce = nonce ?? NewNonce(),
            EnforceNonce = true,
            MessageReference = replyTo is { } replied ? new MessageReference(replied) : null,
        };
        return SendAsync(
            new Route(PostMessage, $"channels/{channelId}/messages", channelId.ToString()),
            RequestBody.Of(request, DiscordJson.Wire.MessageRequest, message.Files),
            DiscordJson.Wire.Message,
            cancellationToken);
    }

    public Task<Message> EditMessageAsync(Snowflake channelId, Snowflake messageId, MessageBody message, CancellationToken cancellationToken) =>
        SendAsync(
            new Route(PatchMessage, $"channels/{channelId}/messages/{messageId}", channelId.ToString()),
            RequestBody.Of(message.ToRequest(edits: true), DiscordJson.Wire.MessageRequest, message.Files),
            DiscordJson.Wire.Message,
            cancellationToken);

    public Task DeleteMessageAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        SendAsync(new Route(RemoveMessage, $"channels/{channelId}/messages/{messageId}", channelId.ToString()), body: null, cancellationToken);

    /// <summary>Publishes a message of an announcement channel to the channels that follow it.</summary>
    public Task<Message> CrosspostMessageAsync(Snowflake channelId, Snowflake messageId, CancellationToken cancellationToken) =>
        SendAsync(
            new Route(PostCrosspost, $"channels/{channelId}/messages/{messageId}/crosspost", channelId.ToString()),
            body: null,
            DiscordJson.Wire.Message,
            cancellationToken);

    /// <summary>The channel of direct messages with a person; the same one each time.</summary>
    public Task<Channel> CreateDMAsync(Snowflake recipientId, CancellationToken cancellationToken) =>
        SendAsync(
            new Route(PostDM, "users/@me/channels"),
            RequestBody.Of(new CreateDMRequest(recipientId), DiscordJson.Wire.CreateDMRequest),
            DiscordJson.Wire.Channel,
            cancellationToken);

    /// <summary>24 characters: a GUID's 32 digits would not fit.</summary>
    private static string NewNonce() => Convert.ToBase64String(Guid.NewGuid().ToByteArray());
}
