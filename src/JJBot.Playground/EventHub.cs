using System.Text.Json.Nodes;
using JJBot.Playground.Gateway;
using JJBot.Playground.Json;
using JJBot.Playground.Page;
using JJBot.Playground.World;

namespace JJBot.Playground;

/// <summary>Tells both sides what happened: the bot over the gateway, people over their page's socket.</summary>
internal sealed class EventHub(WorldState world, GatewayHub gateway, VisitorHub visitors)
{
    public void MessageCreated(Message message) => TellMessage("MESSAGE_CREATE", message);

    public void MessageUpdated(Message message) => TellMessage("MESSAGE_UPDATE", message);

    public void MessageDeleted(Message message)
    {
        var json = new JsonObject { ["id"] = message.Id.ToString(), ["channel_id"] = message.Channel.Id.ToString() };
        if (message.Channel.Guild is { } guild)
        {
            json["guild_id"] = guild.Id.ToString();
        }

        var wire = JsonBytes.From(json);
        if (BotSees(message))
        {
            gateway.Dispatch("MESSAGE_DELETE", message.Channel.Guild?.Id, MessageIntent(message), _ => wire);
        }

        visitors.Publish("MESSAGE_DELETE", wire, user => world.CanView(user, message.Channel) && message.IsVisibleTo(user));
    }

    /// <param name="name">CHANNEL_CREATE, CHANNEL_UPDATE, CHANNEL_DELETE or their THREAD_ likes.</param>
    public void ChannelChanged(string name, Channel channel)
    {
        var wire = JsonBytes.From(channel.ToJson());
        if (world.CanView(world.Bot.Id, channel))
        {
            gateway.Dispatch(name, channel.Guild?.Id, Intents.Guilds, _ => wire);
        }

        visitors.Publish(name.Replace("THREAD_", "CHANNEL_", StringComparison.Ordinal), wire, user => world.CanView(user, channel));
    }

    public void CommandsChanged() =>
        visitors.Publish("COMMANDS_UPDATE", JsonBytes.From(new JsonObject { ["application_id"] = world.ApplicationId.ToString() }), _ => true);

    public void PresenceChanged(bool online)
    {
        var presence = new JsonObject { ["user"] = world.Bot.ToJson(), ["status"] = online ? "online" : "offline" };
        visitors.Publish("PRESENCE_UPDATE", JsonBytes.From(presence), _ => true);
    }

    private void TellMessage(string name, Message message)
    {
        if (BotSees(message))
        {
            gateway.Dispatch(name, message.Channel.Guild?.Id, MessageIntent(message), session =>
                JsonBytes.Write(
                    (Message: message, ShowsContent: (Func<Message, bool>)(shown => ShowsContent(session, shown))),
                    static (writer, state) => MessageJson.WriteForGateway(writer, state.Message, state.ShowsContent)));
        }

        if (visitors.Any)
        {
            visitors.Publish(name, message.Wire, user => message.IsVisibleTo(user) && world.CanView(user, message.Channel));
        }
    }

    // What only one person sees is no event for the bot, which made it.
    private bool BotSees(Message message) => message.EphemeralFor is null && gateway.Any && world.CanView(world.Bot.Id, message.Channel);

    private static Intents MessageIntent(Message message) => message.Channel.Guild is null ? Intents.DirectMessages : Intents.GuildMessages;

    // https://docs.discord.com/developers/events/gateway#message-content-intent
    private bool ShowsContent(GatewaySession session, Message message) =>
        session.Intents.HasFlag(Intents.MessageContent) || message.Author.Id == world.Bot.Id || message.Channel.Guild is null
        || message.Mentions.Any(user => user.Id == world.Bot.Id);
}
