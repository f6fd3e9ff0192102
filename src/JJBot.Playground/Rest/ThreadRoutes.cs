using JJBot.Playground.Json;
using JJBot.Playground.Messages;
using JJBot.Playground.RateLimits;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Rest;

/// <summary>https://docs.discord.com/developers/resources/channel#start-thread-from-message and its neighbours</summary>
internal sealed class ThreadRoutes(WorldState world, ChannelAccess access, MessageBook book, EventHub events)
{
    public IEnumerable<ApiRoute> All =>
    [
        new("POST", "/channels/{channel}/threads", Caller.Bot, RateLimitRule.CreateThread, "channel", StartAsync),
        new("POST", "/channels/{channel}/messages/{message}/threads", Caller.Bot, RateLimitRule.CreateThread, "channel", StartFromMessageAsync),
    ];

    private async ValueTask<Reply> StartAsync(ApiRequest request)
    {
        var parent = access.Channel(request);
        var body = await request.BodyAsync();
        return parent.Type == ChannelType.Forum ? StartPost(parent, body) : StartThread(parent, body, null);
    }

    private async ValueTask<Reply> StartFromMessageAsync(ApiRequest request)
    {
        var parent = access.Channel(request);
        var body = await request.BodyAsync();
        var message = ChannelAccess.Message(request, parent);
        if ((message.Flags & MessageFlags.HasThread) != 0)
        {
            throw ApiError.ThreadAlreadyCreated;
        }

        var reply = StartThread(parent, body, message.Id);
        book.Mark(message, MessageFlags.HasThread);
        return reply;
    }

    // A thread that hangs on a message has the message's id.
    private Reply StartThread(Channel parent, RequestBody body, Snowflake? message)
    {
        if (parent.Type is not (ChannelType.Text or ChannelType.Announcement))
        {
            throw ApiError.WrongChannelType;
        }

        var errors = new FormErrors();
        var form = new FormField(errors, null, body.Json);
        var type = message is null ? (ChannelType)(form["type"].Choice(10, 11, 12) ?? (long)ChannelType.PrivateThread) : ChannelType.PublicThread;
        type = parent.Type == ChannelType.Announcement ? ChannelType.AnnouncementThread : type;
        var thread = Make(parent, form, type, message ?? world.Ids.Next(), []);
        errors.ThrowIfAny();
        var needed = type == ChannelType.PrivateThread ? Permission.CreatePrivateThreads : Permission.CreatePublicThreads;
        return Open(parent, thread, needed);
    }

    private Reply StartPost(Channel forum, RequestBody body)
    {
        var errors = new FormErrors();
        var form = new FormField(errors, null, body.Json);
        List<Snowflake> tags = [.. form["applied_tags"].Items(0, 5).Select(tag => tag.Id()).OfType<Snowflake>()];
        form["message"].Require();
        var message = MessageForm.Read(form["message"], body.Files, edited: null);
        var post = Make(forum, form, ChannelType.PublicThread, world.Ids.Next(), tags);
        if (tags.Except(forum.Tags.Select(tag => tag.Id)).Any())
        {
            form["applied_tags"].Fail("BASE_TYPE_CHOICES", "Unknown forum tag");
        }

        errors.ThrowIfAny();
        message.RefuseEmpty();
        const int RequireTag = 1 << 4;
        if ((forum.Flags & RequireTag) != 0 && tags.Count == 0)
        {
            throw ApiError.TagRequired;
        }

        Open(forum, post, Permission.SendMessages);
        var first = book.Create(post, message, new MessageOrigin(world.Bot));
        var json = post.ToJson();
        json["message"] = JsonBytes.ToNode(JsonBytes.Parse(first.Wire));
        return Reply.Created(json);
    }

    private Channel Make(Channel parent, FormField form, ChannelType type, Snowflake id, IReadOnlyList<Snowflake> tags)
    {
        form["name"].Require();
        var minutes = form["auto_archive_duration"].Choice(60, 1440, 4320, 10_080) ?? 1440;
        return new Channel(id, type, parent.Guild, form["name"].Text(1, 100) ?? "", 0, world.NewLog())
        {
            ParentId = parent.Id,
            Thread = new ThreadMetadata(world.Bot.Id, world.Time.GetUtcNow(), (int)minutes, Archived: false, Locked: false, tags),
        };
    }

    private Reply Open(Channel parent, Channel thread, Permission needed)
    {
        if (!world.May(world.Bot.Id, parent, needed))
        {
            throw ApiError.MissingPermissions;
        }

        world.Put(thread);
        events.ChannelChanged("THREAD_CREATE", thread);
        return Reply.Created(thread.ToJson());
    }
}
