namespace JJBot.Playground.World;

/// <summary>What a person may do in a channel. https://docs.discord.com/developers/topics/permissions#permission-overwrites</summary>
internal static class Permissions
{
    /// <summary>In the server as a whole; none for somebody who is not a member.</summary>
    public static Permission In(Guild guild, Snowflake user)
    {
        if (!guild.Members.TryGetValue(user, out var member))
        {
            return Permission.None;
        }

        var granted = guild.Everyone.Permissions;
        foreach (var role in member.Roles)
        {
            granted |= role.Permissions;
        }

        return guild.OwnerId == user || granted.HasFlag(Permission.Administrator) ? Permission.All : granted;
    }

    /// <param name="parent">The channel that a thread lies in: its overwrites hold for the thread.</param>
    public static Permission In(Channel channel, Channel? parent, Snowflake user, Snowflake bot)
    {
        if (channel.Guild is not { } guild)
        {
            return user == bot || channel.Recipient?.Id == user ? Permission.DirectMessage : Permission.None;
        }

        var granted = In(guild, user);
        if (granted == Permission.All || granted == Permission.None)
        {
            return granted;
        }

        granted = Apply((parent ?? channel).Overwrites, guild, guild.Members[user], granted);
        if (!granted.HasFlag(Permission.ViewChannel))
        {
            return Permission.None;
        }

        var sends = channel.Thread is null ? Permission.SendMessages : Permission.SendMessagesInThreads;
        return granted.HasFlag(sends) ? granted : granted & ~Permission.NeedsSendMessages;
    }

    // First @everyone, then all roles together, then the member: each step denies before it allows.
    private static Permission Apply(IReadOnlyList<Overwrite> overwrites, Guild guild, Member member, Permission granted)
    {
        var (allow, deny) = (Permission.None, Permission.None);
        Overwrite? own = null;
        foreach (var overwrite in overwrites)
        {
            if (overwrite.Id == guild.Id)
            {
                granted = (granted & ~overwrite.Deny) | overwrite.Allow;
            }
            else if (overwrite.IsMember)
            {
                own = overwrite.Id == member.User.Id ? overwrite : own;
            }
            else if (member.Roles.Any(role => role.Id == overwrite.Id))
            {
                (allow, deny) = (allow | overwrite.Allow, deny | overwrite.Deny);
            }
        }

        granted = (granted & ~deny) | allow;
        return own is null ? granted : (granted & ~own.Deny) | own.Allow;
    }
}
