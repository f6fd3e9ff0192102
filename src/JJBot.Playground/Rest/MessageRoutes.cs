using System.Text.Json.Nodes;
using JJBot.Playground.Json;
using JJBot.Playground.Messages;
using JJBot.Playground.RateLimits;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Rest;

/// <summary>https://docs.discord.com/developers/resources/message</summary>
internal sealed class MessageRoutes(WorldState world, ChannelAccess access, MessageBook book, NonceMemory nonces, EventHub events, RateLimitRule createMessage)
{
    private const string Messages = "/channels/{channel}/messages";
    private const string One = Messages + "/{message}";

    public IEnumerable<ApiRoute> All =>
    [
        new("GET", Messages, Caller.Bot, RateLimitRule.ReadMessages, "channel", List),
        new("POST", Messages, Caller.Bot, createMessage, "channel", CreateAsync),
        new("GET", One, Caller.Bot, RateLimitRule.ReadMessages, "channel", Get),
        new("PATCH", One, Caller.Bot, RateLimitRule.EditMessage, "channel", EditAsync),
        new("DELETE", One, Caller.Bot, RateLimitRule.DeleteMessage, "channel", Delete),
        new("POST", One + "/crosspost", Caller.Bot, RateLimitRule.Crosspost, "channel", Crosspost),
        new("POST", "/channels/{channel}/typing", Caller.Bot, RateLimitRule.CreateMessage, "channel", request => new(access.Writable(request) is not null ? Reply.NoContent : default)),
    ];

    private ValueTask<Reply> List(ApiRequest request)
    {
        var channel = access.Channel(request);
        if (!access.SeesHistory(channel))
        {
            // No refusal: https://docs.discord.com/developers/resources/message#get-channel-messages
            return new(Reply.Ok(new JsonArray()));
        }

        var limit = request.QueryInt("limit", 50, 1, 100);
        var (before, after, around) = (Snowflake.Parse(request.Query("before")), Snowflake.Parse(request.Query("after")), Snowflake.Parse(request.Query("around")));
        IEnumerable<Message> page = channel.Messages.Page(before, after, limit, IsVisible, fromOldest: after is not null);
        if (around is { } middle)
        {
            var newer = channel.Messages.Page(null, new Snowflake(middle.Value - 1), (limit / 2) + 1, IsVisible, fromOldest: true);
            page = newer.Concat(channel.Messages.Page(middle, null, limit - newer.Count, IsVisible));
        }

        return new(Reply.Ok(new JsonArray([.. page.Select(message => JsonBytes.ToNode(JsonBytes.Parse(message.Wire)))])));
    }

    private static bool IsVisible(Message message) => message.EphemeralFor is null;

    private async ValueTask<Reply> CreateAsync(ApiRequest request)
    {
        var channel = access.Writable(request);
        var form = MessageForm.Read(await request.BodyAsync());
        if (form.Files.Count > 0 && !world.May(world.Bot.Id, channel, Permission.AttachFiles))
        {
            throw ApiError.MissingPermissions;
        }

        if (form.ReplyTo is not null && !access.SeesHistory(channel))
        {
            throw ApiError.ReplyWithoutHistory;
        }

        if (form.ReplyTo is { } replyTo && form.FailIfNotExists && channel.Messages.Find(replyTo) is not { EphemeralFor: null })
        {
            throw FormErrors.Single("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
        }

        return Reply.Ok(nonces.Once(channel, form, () => Create(Unarchive(channel), form)).Wire);
    }

    // Writing to an archived thread wakes it; ChannelAccess has refused locked ones.
    private Channel Unarchive(Channel channel)
    {
        if (channel.Thread is not { Archived: true } thread)
        {
            return channel;
        }

        var awake = channel with { Thread = thread with { Archived = false } };
        world.Put(awake);
        events.ChannelChanged("THREAD_UPDATE", awake);
        return awake;
    }

    private Message Create(Channel channel, MessageForm form) => book.Create(channel, form, new MessageOrigin(world.Bot)
    {
        Type = form.ReplyTo is null ? MessageType.Default : MessageType.Reply,
        ReplyTo = form.ReplyTo,
        MayMentionEveryone = world.May(world.Bot.Id, channel, Permission.MentionEveryone),
    });

    private ValueTask<Reply> Get(ApiRequest request) =>
        new(Reply.Ok(ChannelAccess.Message(request, access.Channel(request, Permission.ReadMessageHistory)).Wire));

    private async ValueTask<Reply> EditAsync(ApiRequest request)
    {
        var channel = access.Channel(request);
        var body = await request.BodyAsync();
        var message = ChannelAccess.Message(request, channel);
        if (message.Author.Id != world.Bot.Id)
        {
            throw ApiError.CannotEditOthers;
        }

        if (channel.Thread is { Archived: true } || access.IsLocked(channel))
        {
            throw ApiError.ThreadArchived;
        }

        var edited = book.Edit(message, MessageForm.Read(body, message), mentionsUsersOnly: false, world.May(world.Bot.Id, channel, Permission.MentionEveryone));
        return Reply.Ok((edited ?? throw ApiError.UnknownMessage).Wire);
    }

    private ValueTask<Reply> Delete(ApiRequest request)
    {
        var channel = access.Channel(request);
        var message = ChannelAccess.Message(request, channel);
        if (message.Author.Id != world.Bot.Id && !world.May(world.Bot.Id, channel, Permission.ManageMessages))
        {
            throw ApiError.MissingPermissions;
        }

        return book.Delete(message) ? new(Reply.NoContent) : throw ApiError.UnknownMessage;
    }

    private ValueTask<Reply> Crosspost(ApiRequest request)
    {
        var channel = access.Channel(request, Permission.SendMessages);
        var message = ChannelAccess.Message(request, channel);
        if (channel.Type != ChannelType.Announcement)
        {
            throw ApiError.InvalidMessageType;
        }

        if (message.Author.Id != world.Bot.Id && !world.May(world.Bot.Id, channel, Permission.ManageMessages))
        {
            throw ApiError.MissingPermissions;
        }

        if ((message.Flags & MessageFlags.Crossposted) != 0)
        {
            throw ApiError.AlreadyCrossposted;
        }

        return new(Reply.Ok((book.Publish(message) ?? throw ApiError.UnknownMessage).Wire));
    }
}
