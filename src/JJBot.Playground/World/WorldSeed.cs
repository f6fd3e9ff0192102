namespace JJBot.Playground.World;

/// <summary>The world at start: two servers, three people, a bot that is in both. Its ids never change, so that what a bot stored about it stays true.</summary>
internal sealed class WorldSeed
{
    private const Permission Moderation = Permission.ManageMessages | Permission.ManageChannels | Permission.ManageThreads | Permission.KickMembers
        | Permission.BanMembers | Permission.ModerateMembers | Permission.ManageNicknames | Permission.ManageWebhooks | Permission.MentionEveryone
        | Permission.ViewAuditLog | Permission.PinMessages | Permission.ManageGuild;

    private const Permission BotRole = Permission.ViewChannel | Permission.SendMessages | Permission.EmbedLinks | Permission.AttachFiles
        | Permission.ReadMessageHistory | Permission.SendMessagesInThreads | Permission.CreatePublicThreads | Permission.UseApplicationCommands;

    private const ulong ExtraFrom = 10_000;

    private static readonly DateTimeOffset Founded = new(2024, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly WorldState world;
    private readonly User member = new(Id(11), "alex", "Alex", Label: "Member");
    private readonly User moderator = new(Id(12), "robin", "Robin", Label: "Moderator");
    private readonly User owner = new(Id(13), "sam", "Sam", Label: "Owner");

    private WorldSeed(WorldState world) => this.world = world;

    public static WorldState Create(TimeProvider time, PlaygroundOptions options)
    {
        // Of an application of today, the bot has the application's own id.
        var bot = new User(Id(1), options.BotName, options.BotName, IsBot: true);
        var world = new WorldState(time, bot, bot.Id, options.BotName);
        new WorldSeed(world).Fill(options.ExtraChannels);
        return world;
    }

    private void Fill(int extraChannels)
    {
        world.Add(member);
        world.Add(moderator);
        world.Add(owner);
        var first = AddGuild(100, "Fan Server");
        FillFirst(first);
        FillSecond(AddGuild(200, "Second Server"));
        world.Follow(Id(111), Id(211));
        AddExtra(first, extraChannels);
        AddDirectMessage(301, member);
        AddDirectMessage(302, moderator);
        AddDirectMessage(303, owner);
    }

    private void FillFirst(Guild guild)
    {
        AddChannel(guild, 110, ChannelType.Text, "general", "Talk about anything");
        AddChannel(guild, 111, ChannelType.Announcement, "news", "News, for other servers to follow",
            Everyone(guild, deny: Permission.SendMessages), BotMay(Permission.SendMessages));
        AddChannel(guild, 112, ChannelType.Text, "spoilers", "Spoilers are welcome here");
        AddChannel(guild, 113, ChannelType.Text, "read-only", "Nobody but moderators writes here, not even the bot",
            Everyone(guild, deny: Permission.SendMessages), BotMayNot(Permission.SendMessages), ModeratorsMay(guild, Permission.SendMessages));
        AddChannel(guild, 114, ChannelType.Text, "no-bots", "No bot sees this channel",
            Everyone(guild, deny: Permission.UseApplicationCommands), BotMayNot(Permission.ViewChannel));
        AddChannel(guild, 115, ChannelType.Text, "moderators", "Moderators only",
            Everyone(guild, deny: Permission.ViewChannel), ModeratorsMay(guild, Permission.ViewChannel), BotMay(Permission.ViewChannel));
        AddChannel(guild, 116, ChannelType.Forum, "theories", "One post per theory");
    }

    private void FillSecond(Guild guild)
    {
        AddChannel(guild, 210, ChannelType.Text, "general", "The other server");
        AddChannel(guild, 211, ChannelType.Announcement, "news", null);
    }

    private void AddExtra(Guild guild, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            AddChannel(guild, ExtraFrom + (ulong)number, ChannelType.Text, $"room-{number}", null);
        }
    }

    private Guild AddGuild(ulong number, string name)
    {
        var everyone = new Role(Id(number), "@everyone", Permission.Everyone, 0);
        var moderators = new Role(Id(number + 1), "Moderators", Moderation, 2, Color: 0x3BA55D, Hoisted: true);
        var botRole = new Role(Id(number + 2), world.Bot.GlobalName, BotRole, 1, Bot: world.Bot.Id);
        var news = new Role(Id(number + 3), "News", Permission.None, 1, Color: 0xF0B232, Mentionable: true);
        Member[] members = [new(member, [news], Founded), new(moderator, [moderators], Founded), new(owner, [], Founded), new(world.Bot, [botRole], Founded)];
        var guild = new Guild(Id(number), name, owner.Id, [everyone, botRole, moderators, news], members.ToDictionary(one => one.User.Id));
        world.Add(guild);
        return guild;
    }

    private void AddChannel(Guild guild, ulong number, ChannelType type, string name, string? topic, params Overwrite[] overwrites) =>
        world.Put(new Channel(Id(number), type, guild, name, (int)(number % 100), world.NewLog())
        {
            Topic = topic,
            Overwrites = overwrites,
            Tags = type == ChannelType.Forum ? [new ForumTag(Id(number * 10), "theory"), new ForumTag(Id((number * 10) + 1), "news")] : [],
        });

    private void AddDirectMessage(ulong number, User person) =>
        world.Put(new Channel(Id(number), ChannelType.DirectMessage, null, "", 0, world.NewLog()) { Recipient = person });

    private static Overwrite Everyone(Guild guild, Permission deny) => new(guild.Id, IsMember: false, Permission.None, deny);

    private static Overwrite ModeratorsMay(Guild guild, Permission allow) => new(guild.Roles[2].Id, IsMember: false, allow, Permission.None);

    private Overwrite BotMay(Permission allow) => new(world.Bot.Id, IsMember: true, allow, Permission.None);

    private Overwrite BotMayNot(Permission deny) => new(world.Bot.Id, IsMember: true, Permission.None, deny);

    // Of the first of January 2024, like the servers themselves.
    private static Snowflake Id(ulong number) => new(((ulong)(Founded.ToUnixTimeMilliseconds() - Snowflake.EpochMilliseconds) << 22) + number);
}
