using System.Collections.Concurrent;

namespace JJBot.Playground.World;

/// <summary>Everything there is: servers, channels, people, and the bot. Lookups take no lock.</summary>
internal sealed class WorldState(TimeProvider time, User bot, Snowflake applicationId, string applicationName)
{
    private readonly ConcurrentDictionary<Snowflake, Guild> guilds = [];
    private readonly ConcurrentDictionary<Snowflake, Channel> channels = [];
    private readonly ConcurrentDictionary<Snowflake, User> users = new([new(bot.Id, bot)]);
    private readonly ConcurrentDictionary<(Snowflake News, Snowflake Follower), Snowflake> followers = [];

    public TimeProvider Time { get; } = time;

    public SnowflakeSource Ids { get; } = new(time);

    public AttachmentStore Attachments => field ??= new AttachmentStore(Ids);

    public User Bot { get; } = bot;

    public Snowflake ApplicationId { get; } = applicationId;

    public string ApplicationName { get; } = applicationName;

    public IEnumerable<Guild> Guilds => guilds.Values.OrderBy(guild => guild.Id);

    public IEnumerable<User> Humans => users.Values.Where(user => !user.IsBot).OrderBy(user => user.Id);

    public void Add(User user) => users[user.Id] = user;

    public void Add(Guild guild) => guilds[guild.Id] = guild;

    public void Put(Channel channel) => channels[channel.Id] = channel;

    public bool Remove(Channel channel) => channels.TryRemove(channel.Id, out _);

    /// <returns>The id of the webhook that brings what is published there; the same one each time.</returns>
    public Snowflake Follow(Snowflake news, Snowflake follower) => followers.GetOrAdd((news, follower), _ => Ids.Next());

    /// <summary>The channels that follow an announcement channel, each with its webhook.</summary>
    public IEnumerable<(Channel Channel, Snowflake Webhook)> FollowersOf(Channel news)
    {
        foreach (var (follow, webhook) in followers)
        {
            if (follow.News == news.Id && Channel(follow.Follower) is { } channel)
            {
                yield return (channel, webhook);
            }
        }
    }

    public User? User(Snowflake id) => users.GetValueOrDefault(id);

    public Guild? Guild(Snowflake id) => guilds.GetValueOrDefault(id);

    public Channel? Channel(Snowflake id) => channels.GetValueOrDefault(id);

    public MessageLog NewLog() => new(message =>
    {
        foreach (var attachment in message.Attachments)
        {
            Attachments.Remove(attachment.Id);
        }
    });

    /// <summary>A server's channels without its threads, in the order they are shown.</summary>
    public IEnumerable<Channel> ChannelsOf(Guild guild) =>
        channels.Values.Where(channel => channel.Guild?.Id == guild.Id && channel.Thread is null).OrderBy(channel => channel.Position);

    public IEnumerable<Channel> ThreadsOf(Guild guild) =>
        channels.Values.Where(channel => channel.Guild?.Id == guild.Id && channel.Thread is not null).OrderBy(channel => channel.Id);

    public IEnumerable<Channel> DirectMessages => channels.Values.Where(channel => channel.Guild is null).OrderBy(channel => channel.Id);

    public Permission PermissionsOf(Snowflake user, Channel channel) =>
        Permissions.In(channel, channel.ParentId is { } parent && channel.Thread is not null ? Channel(parent) : null, user, Bot.Id);

    public bool May(Snowflake user, Channel channel, Permission permission) => PermissionsOf(user, channel).HasFlag(permission);

    public bool CanView(Snowflake user, Channel channel) => May(user, channel, Permission.ViewChannel);

    /// <summary>A channel as the bot is told of it: one that it may not see has neither name nor topic, and a flag that says so.</summary>
    public System.Text.Json.Nodes.JsonObject ChannelForBot(Channel channel)
    {
        const int Hidden = 1 << 17;
        var shown = CanView(Bot.Id, channel) ? channel : channel with { Name = "___hidden___", Topic = null, Flags = channel.Flags | Hidden };
        return shown.ToJson();
    }
}
