using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Replies;

/// <summary>The look of the help: the commands that the person may use, each one a click away.</summary>
internal static class HelpReply
{
    private const int ListRoom = 3_000;

    public static MessageBody From(IReadOnlyList<ApplicationCommand> commands, Permissions permissions, bool inServer)
    {
        var usable = commands.Where(command => command.Type == ApplicationCommandType.ChatInput && IsFor(command, permissions, inServer));
        var lines = usable.Select(command => $"{Mention(command)} — {Markdown.EscapeLine(command.Description ?? "")}");
        List<Component> components =
        [
            new TextDisplay("### I keep track of who said what, and answer with sources"),
            new TextDisplay(Room.Fill([.. lines], ListRoom, rest => $"-# and {rest} more: type / to see them all")),
            new Separator(Divider: true),
            new TextDisplay(
                "-# **season** and **series** narrow an answer down, **as-of** looks back to what was known by a day, **private** shows it to you alone. "
                + "\"Reported by 3 sites, one origin\" means that all three repeat the same report."),
        ];
        if (permissions.HasFlag(Permissions.ManageGuild) || permissions.HasFlag(Permissions.Administrator))
        {
            components.Add(new TextDisplay(
                "-# You manage this server: under Server Settings > Integrations you choose who may use which command in which channel. "
                + "Where I may not write, I answer the asking person alone."));
        }

        return new MessageBody([new Container(components, Accent.Neutral)]);
    }

    private static bool IsFor(ApplicationCommand command, Permissions permissions, bool inServer) =>
        !inServer || command.DefaultMemberPermissions is not { } needed
        || permissions.HasFlag(Permissions.Administrator) || (needed != Permissions.None && permissions.HasFlag(needed));

    private static string Mention(ApplicationCommand command) => command.Id is { } id ? Markdown.CommandMention(command.Name, id) : $"`/{command.Name}`";
}
