using JJBot.Playground.Commands;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>Who may use which command where. https://docs.discord.com/developers/interactions/application-commands#permissions</summary>
internal sealed class CommandAccess(WorldState world, CommandStore commands)
{
    private const int GuildContext = 0;
    private const int BotDirectMessageContext = 1;

    public static int ContextOf(Channel channel) => channel.Guild is null ? BotDirectMessageContext : GuildContext;

    public IEnumerable<ApplicationCommand> UsableBy(User user, Channel channel) =>
        commands.In(null).Concat(channel.Guild is { } guild ? commands.In(guild.Id) : []).Where(command => MayUse(user, channel, command));

    public bool MayUse(User user, Channel channel, ApplicationCommand command)
    {
        if (!command.IsFor(ContextOf(channel)) || !channel.HoldsMessages)
        {
            return false;
        }

        var has = world.PermissionsOf(user.Id, channel);
        if (!has.HasFlag(Permission.ViewChannel | Permission.UseApplicationCommands))
        {
            return false;
        }

        // "0" asks for what only administrators have.
        return channel.Guild is null || command.DefaultMemberPermissions switch
        {
            null => true,
            Permission.None => has == Permission.All,
            { } needed => has.HasFlag(needed),
        };
    }
}
