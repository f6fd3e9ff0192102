using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Shows;

namespace JJBot.Commands.Alerts.Watching;

/// <summary>What everybody can be told of directly, in servers and in direct messages.</summary>
public sealed class WatchCommands
{
    public WatchCommands(Show show, WatchDesk desk, Watcher watcher, QuestionOptions options)
    {
        var list = new WatchListCommand(desk);
        var remove = new RemoveWatchCommand(desk);
        Family = new CommandFamily("watch", "Be told by direct message", new AddWatchCommand(show, watcher, options), list, remove)
        {
            Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
        };
        Buttons = [list, remove, new WatchButton(watcher)];
    }

    public CommandFamily Family { get; }

    public IReadOnlyList<IButton> Buttons { get; }
}
