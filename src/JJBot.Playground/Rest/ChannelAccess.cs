using JJBot.Playground.World;

namespace JJBot.Playground.Rest;

/// <summary>Finds what a request names, and refuses what the bot may not do there.</summary>
internal sealed class ChannelAccess(WorldState world)
{
    public Channel Channel(ApiRequest request, Permission needed = Permission.None)
    {
        var channel = world.Channel(request.Id("channel")) ?? throw ApiError.UnknownChannel;
        if (!world.CanView(world.Bot.Id, channel))
        {
            throw ApiError.MissingAccess;
        }

        return world.May(world.Bot.Id, channel, needed) ? channel : throw ApiError.MissingPermissions;
    }

    /// <summary>A channel that the bot may write to now.</summary>
    public Channel Writable(ApiRequest request)
    {
        var channel = Channel(request);
        if (!channel.HoldsMessages)
        {
            throw ApiError.NonTextChannel;
        }

        var needed = channel.Thread is null ? Permission.SendMessages : Permission.SendMessagesInThreads;
        if (!world.May(world.Bot.Id, channel, needed))
        {
            throw ApiError.MissingPermissions;
        }

        return channel.Thread is { Locked: true } && !world.May(world.Bot.Id, channel, Permission.ManageThreads) ? throw ApiError.ThreadLocked : channel;
    }

    /// <summary>A message that the bot can see: ephemeral ones are out of its sight here.</summary>
    public static Message Message(ApiRequest request, Channel channel) =>
        channel.Messages.Find(request.Id("message")) is { EphemeralFor: null } message ? message : throw ApiError.UnknownMessage;
}
