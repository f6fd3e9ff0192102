using System.Text.Json.Nodes;
using JJBot.Playground.Json;
using JJBot.Playground.RateLimits;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Rest;

/// <summary>https://docs.discord.com/developers/resources/channel</summary>
internal sealed class ChannelRoutes(WorldState world, ChannelAccess access, EventHub events)
{
    public IEnumerable<ApiRoute> All =>
    [
        new("GET", "/channels/{channel}", Caller.Bot, RateLimitRule.Default, "channel", request => new(Reply.Ok(access.Channel(request).ToJson()))),
        new("PATCH", "/channels/{channel}", Caller.Bot, RateLimitRule.EditChannel, "channel", EditAsync),
        new("DELETE", "/channels/{channel}", Caller.Bot, RateLimitRule.EditChannel, "channel", Delete),
        new("POST", "/channels/{channel}/followers", Caller.Bot, RateLimitRule.EditChannel, "channel", FollowAsync),
    ];

    private async ValueTask<Reply> EditAsync(ApiRequest request)
    {
        var channel = access.Channel(request);
        RequireManager(channel);
        var body = await request.BodyAsync();
        var errors = new FormErrors();
        var form = new FormField(errors, null, body.Json);
        var changed = channel with
        {
            Name = form["name"].Text(1, 100) ?? channel.Name,
            Topic = form["topic"].IsGiven ? form["topic"].Text(0, 1024) : channel.Topic,
            SlowmodeSeconds = (int)(form["rate_limit_per_user"].Integer(0, 21_600) ?? channel.SlowmodeSeconds),
            Thread = channel.Thread is not { } thread ? null : thread with
            {
                Archived = form["archived"].Flag() ?? thread.Archived,
                Locked = form["locked"].Flag() ?? thread.Locked,
            },
        };
        errors.ThrowIfAny();
        world.Put(changed);
        events.ChannelChanged(channel.Thread is null ? "CHANNEL_UPDATE" : "THREAD_UPDATE", changed);
        return Reply.Ok(changed.ToJson());
    }

    private ValueTask<Reply> Delete(ApiRequest request)
    {
        var channel = access.Channel(request);
        RequireManager(channel);
        events.ChannelChanged(channel.Thread is null ? "CHANNEL_DELETE" : "THREAD_DELETE", channel);
        world.Remove(channel);
        return new(Reply.Ok(channel.ToJson()));
    }

    // https://docs.discord.com/developers/resources/channel#follow-announcement-channel
    private async ValueTask<Reply> FollowAsync(ApiRequest request)
    {
        var news = access.Channel(request);
        if (news.Type != ChannelType.Announcement)
        {
            throw ApiError.WrongChannelType;
        }

        var errors = new FormErrors();
        var form = new FormField(errors, null, (await request.BodyAsync()).Json);
        form["webhook_channel_id"].Require();
        var target = form["webhook_channel_id"].Id();
        errors.ThrowIfAny();
        var follower = target is { } id ? world.Channel(id) : null;
        if (follower is null)
        {
            throw ApiError.UnknownChannel;
        }

        if (!world.May(world.Bot.Id, follower, Permission.ManageWebhooks))
        {
            throw ApiError.MissingPermissions;
        }

        return Reply.Ok(new JsonObject { ["channel_id"] = news.Id.ToString(), ["webhook_id"] = world.Follow(news.Id, follower.Id).ToString() });
    }

    private void RequireManager(Channel channel)
    {
        var mayManage = channel.Thread is { } thread
            ? thread.OwnerId == world.Bot.Id || world.May(world.Bot.Id, channel, Permission.ManageThreads)
            : channel.Guild is not null && world.May(world.Bot.Id, channel, Permission.ManageChannels);
        if (!mayManage)
        {
            throw ApiError.MissingPermissions;
        }
    }
}
