using System.Text.Json;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>What the ids in an interaction stand for. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure</summary>
internal sealed class Resolved(WorldState world, Channel where, User viewer)
{
    private readonly Dictionary<Snowflake, User> users = [];
    private readonly Dictionary<Snowflake, Role> roles = [];
    private readonly Dictionary<Snowflake, Channel> channels = [];
    private readonly Dictionary<Snowflake, Attachment> attachments = [];
    private readonly Dictionary<Snowflake, Message> messages = [];

    public bool AddUser(Snowflake id)
    {
        var user = world.User(id);
        var known = user is not null && (where.Guild is null || where.Guild.Members.ContainsKey(id));
        return known && (users[id] = user!) is not null;
    }

    public bool AddRole(Snowflake id) => where.Guild?.Roles.FirstOrDefault(role => role.Id == id) is { } role && (roles[id] = role) is not null;

    public bool AddChannel(Snowflake id) =>
        world.Channel(id) is { } channel && channel.Guild?.Id == where.Guild?.Id && world.CanView(viewer.Id, channel) && (channels[id] = channel) is not null;

    public ChannelType? TypeOf(Snowflake channel) => channels.TryGetValue(channel, out var known) ? known.Type : null;

    public void Add(Attachment attachment) => attachments[attachment.Id] = attachment;

    public void Add(Message message) => messages[message.Id] = message;

    public void Write(Utf8JsonWriter writer)
    {
        if (users.Count + roles.Count + channels.Count + attachments.Count + messages.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("resolved");
        WriteMap(writer, "users", users, user => writer.WriteRawValue(user.Wire, skipInputValidation: true));
        WriteMembers(writer);
        WriteMap(writer, "roles", roles, role => role.ToJson().WriteTo(writer));
        WriteMap(writer, "channels", channels, channel => WriteChannel(writer, channel));
        WriteMap(writer, "attachments", attachments, attachment => attachment.Write(writer));
        WriteMap(writer, "messages", messages, message => writer.WriteRawValue(message.Wire, skipInputValidation: true));
        writer.WriteEndObject();
    }

    private void WriteMembers(Utf8JsonWriter writer)
    {
        if (where.Guild is not { } guild)
        {
            return;
        }

        var members = users.Keys.Where(guild.Members.ContainsKey).ToDictionary(id => id, id => guild.Members[id]);
        WriteMap(writer, "members", members, member => member.WriteForResolved(writer, world.PermissionsOf(member.User.Id, where)));
    }

    private void WriteChannel(Utf8JsonWriter writer, Channel channel)
    {
        var json = channel.ToJson();
        json["permissions"] = world.PermissionsOf(viewer.Id, channel).ToWire();
        json["app_permissions"] = world.PermissionsOf(world.Bot.Id, channel).ToWire();
        json.Remove("permission_overwrites");
        json.WriteTo(writer);
    }

    private static void WriteMap<T>(Utf8JsonWriter writer, string name, Dictionary<Snowflake, T> map, Action<T> write)
    {
        if (map.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (id, value) in map)
        {
            writer.WritePropertyName(id.ToString());
            write(value);
        }

        writer.WriteEndObject();
    }
}
