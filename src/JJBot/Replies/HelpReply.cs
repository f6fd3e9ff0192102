using JJBot.Commands;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Replies;

/// <summary>The look of the help: the commands that the person may use, each one a click away.</summary>
internal static class HelpReply
{
    private const int ListRoom = 1_500;

    /// <param name="commands">As registered.</param>
    /// <param name="isModerated">Whether the command of a path asks for a moderator.</param>
    /// <param name="isModerator">Whether the asking person is one.</param>
    public static MessageBody From(IReadOnlyList<ApplicationCommand> commands, Func<string, bool> isModerated, bool isModerator)
    {
        var entries = commands.Where(command => command.Type == ApplicationCommandType.ChatInput).SelectMany(Entries).ToLookup(entry => isModerated(entry.Path));
        List<Component> components =
        [
            new TextDisplay("### I keep track of who said what, and answer with sources"),
            new TextDisplay(List(entries[false])),
            new Separator(Divider: true),
            new TextDisplay(
                "-# You can also mention me with a question, write to me in a direct message, or have a message checked from its menu: right click, Apps, **Fact-check**."),
            new TextDisplay(
                "-# **season** and **series** narrow an answer down, **as-of** looks back to what was known by a day, **private** shows it to you alone. "
                + "\"Reported by 3 sites, one origin\" means that all three repeat the same report."),
        ];
        if (isModerator)
        {
            components.AddRange(ForModerators(entries[true]));
        }

        return new MessageBody([new Container(components, Accent.Neutral)]);
    }

    private static IEnumerable<Component> ForModerators(IEnumerable<Entry> entries) =>
    [
        new Separator(Divider: true),
        new TextDisplay("### For moderators"),
        new TextDisplay(List(entries)),
        new TextDisplay(
            "-# A message's menu has **Add as source** too (right click, Apps). Moderators are those with the permission Manage Messages or Manage Server; "
            + "what they add stays with this server. Under Server Settings > Integrations a server chooses who sees which command."),
    ];

    private static string List(IEnumerable<Entry> entries) =>
        Room.Fill([.. entries.Select(entry => entry.Line)], ListRoom, rest => $"-# and {rest} more: type / to see them all");

    /// <summary>A command with subcommands is used through these alone.</summary>
    private static IEnumerable<Entry> Entries(ApplicationCommand command)
    {
        var subcommands = (command.Options ?? []).Where(option => option.Type == ApplicationCommandOptionType.SubCommand).ToList();
        return subcommands.Count == 0
            ? [new Entry(command.Name, command.Id, command.Description ?? "")]
            : subcommands.Select(option => new Entry($"{command.Name} {option.Name}", command.Id, option.Description.Replace(Moderator.Mark, "", StringComparison.Ordinal)));
    }

    private sealed record Entry(string Path, Snowflake? Id, string Description)
    {
        public string Line => $"{(Id is { } id ? Markdown.CommandMention(Path, id) : $"`/{Path}`")} — {Markdown.EscapeLine(Description)}";
    }
}
