using JJBot.Playground.Faults;
using JJBot.Playground.World;

namespace JJBot.Playground.Rest;

/// <summary>Finds what a request names, and refuses what the bot may not do there.</summary>
internal sealed class ChannelAccess(WorldState world, ChannelFaults faults)
{
    public Channel Channel(ApiRequest request, Permission needed = Permission.None)
    {
        var channel = world.Channel(request.Id("channel")) ?? throw ApiError.UnknownChannel;
        if (faults.IsOn(ChannelFaults.Gone, channel.Id))
        {
            throw ApiError.UnknownChannel;
        }

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

        if (faults.IsOn(ChannelFaults.Forbidden, channel.Id))
        {
            throw channel.Guild is null ? ApiError.CannotMessageUser : ApiError.MissingPermissions;
        }

        var needed = channel.Thread is null ? Permission.SendMessages : Permission.SendMessagesInThreads;
        if (!world.May(world.Bot.Id, channel, needed))
        {
            throw ApiError.MissingPermissions;
        }

        return IsLocked(channel) ? throw ApiError.ThreadLocked : channel;
    }

    public bool SeesHistory(Channel channel) =>
        world.May(world.Bot.Id, channel, Permission.ReadMessageHistory) && !faults.IsOn(ChannelFaults.HistoryHidden, channel.Id);

    /// <summary>A thread that the bot can neither write to nor wake.</summary>
    public bool IsLocked(Channel channel) =>
        channel.Thread is { } thread && (thread.Locked || faults.IsOn(ChannelFaults.Locked, channel.Id)) && !world.May(world.Bot.Id, channel, Permission.ManageThreads);

    /// <summary>A message that the bot can see: ephemeral ones are out of its sight here.</summary>
    public static Message Message(ApiRequest request, Channel channel) =>
        channel.Messages.Find(request.Id("message")) is { EphemeralFor: null } message ? message : throw ApiError.UnknownMessage;
}
