using System.Text.Json.Nodes;
using JJBot.Playground.Rest;
using JJBot.Playground.World;

namespace JJBot.Playground.Page;

/// <summary>All that the page draws around the messages, as one person sees it.</summary>
internal static class StateJson
{
    public static JsonObject Write(WorldState world, bool botIsOnline, User viewer)
    {
        var application = ApplicationJson.Basic(world);
        application["status"] = botIsOnline ? "online" : "offline";
        return new JsonObject
        {
            ["viewer"] = Labelled(viewer),
            ["users"] = new JsonArray([.. world.Humans.Select(Labelled)]),
            ["guilds"] = new JsonArray([.. world.Guilds.Where(guild => guild.Members.ContainsKey(viewer.Id)).Select(guild => Describe(world, guild, viewer))]),
            ["dm_channels"] = new JsonArray(
            [
                .. world.DirectMessages.Where(channel => channel.Recipient?.Id == viewer.Id).Select(channel => DirectMessage(world, channel, viewer)),
            ]),
            ["applications"] = new JsonArray(application),
        };
    }

    private static JsonObject Labelled(User user)
    {
        var json = user.ToJson();
        json["label"] = user.Label;
        return json;
    }

    private static JsonObject Describe(WorldState world, Guild guild, User viewer) => new()
    {
        ["id"] = guild.Id.ToString(),
        ["name"] = guild.Name,
        ["owner_id"] = guild.OwnerId.ToString(),
        ["roles"] = new JsonArray([.. guild.Roles.Select(role => role.ToJson())]),
        ["channels"] = new JsonArray(
        [
            .. world.ChannelsOf(guild).Concat(world.ThreadsOf(guild))
                .Where(channel => world.CanView(viewer.Id, channel))
                .Select(channel => WithPermissions(world, channel, viewer)),
        ]),
        ["members"] = new JsonArray([.. guild.Members.Values.Select(member => DescribeMember(guild, member))]),
    };

    private static JsonObject DescribeMember(Guild guild, Member member)
    {
        var json = member.ToJson();
        json["permissions"] = Permissions.In(guild, member.User.Id).ToWire();
        return json;
    }

    // A person sees the other side of a direct message: the bot.
    private static JsonObject DirectMessage(WorldState world, Channel channel, User viewer)
    {
        var json = WithPermissions(world, channel, viewer);
        json["recipients"] = new JsonArray(world.Bot.ToJson());
        return json;
    }

    private static JsonObject WithPermissions(WorldState world, Channel channel, User viewer)
    {
        var json = channel.ToJson();
        json["permissions"] = world.PermissionsOf(viewer.Id, channel).ToWire();
        return json;
    }
}
