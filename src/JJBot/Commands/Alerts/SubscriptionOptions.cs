using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Replies.Alerts.Subscriptions;

namespace JJBot.Commands.Alerts;

/// <summary>The options that say what a channel is told, and how: of <c>/alerts subscribe</c> and <c>/alerts edit</c>.</summary>
public sealed class SubscriptionOptions
{
    private const string TopicsOption = "topics";
    private const string SeriesOption = "series";
    private const string StatusOption = "minimum-status";
    private const string ModeOption = "mode";
    private const string RoleOption = "role";
    private const string SpoilersOption = "spoilers";
    private const string CrosspostOption = "crosspost";
    private const string SeasonOption = "season";
    private const int LongestList = 300;

    private readonly CommaList topics;
    private readonly CommaList series;
    private readonly TimeZoneOption zones;

    public SubscriptionOptions(Show show, TimeZoneOption zones)
    {
        this.zones = zones;
        topics = new CommaList("topic", [.. show.Topics.Select(topic => topic.Name)], name => show.FindTopic(name)?.Name);
        series = new CommaList("series", [.. show.Series.Select(each => each.Name)], name => show.FindSeries(name)?.Name);
    }

    public IReadOnlyList<CommandOption> Definitions { get; } =
    [
        AlertPlace.Definition,
        new CommandOption(TopicsOption, "Which topics, with commas between; all if left out") { Autocomplete = true, MaxLength = LongestList },
        new CommandOption(SeriesOption, "Which series, with commas between; all if left out") { Autocomplete = true, MaxLength = LongestList },
        new CommandOption(SeasonOption, "Which season; all if left out, or with 0", ApplicationCommandOptionType.Integer)
        {
            MinValue = 0,
            MaxValue = QuestionOptions.LastSeason,
        },
        new CommandOption(StatusOption, "How firm a claim has to be") { Choices = SubscriptionChoices.Statuses.Choices },
        new CommandOption(ModeOption, "When it is told") { Choices = SubscriptionChoices.Modes.Choices },
        new CommandOption(RoleOption, "Which role is pinged; none if left out", ApplicationCommandOptionType.Role),
        new CommandOption(SpoilersOption, "What happens to spoilers") { Choices = SubscriptionChoices.Spoilers.Choices },
        new CommandOption(CrosspostOption, "In announcement channels: publish to the channels that follow", ApplicationCommandOptionType.Boolean),
        TimeZoneOption.Definition,
    ];

    /// <summary>The role that is to be pinged, as it stands in the server; null where none was named.</summary>
    /// <exception cref="UserMistakeException">It is gone, or it is everybody.</exception>
    public static Role? Role(Interaction interaction)
    {
        if (!interaction.HasOption(RoleOption))
        {
            return null;
        }

        return Pingable(interaction.RoleOption(RoleOption), interaction);
    }

    /// <exception cref="UserMistakeException">It is gone, or it is everybody.</exception>
    public static Role Pingable(Role? role, Interaction interaction) => role switch
    {
        null => throw new UserMistakeException("That role is gone. Choose another from the list."),
        { Id: var id } when id == interaction.GuildId =>
            throw new UserMistakeException("Alerts do not ping @everyone. Choose a role of its own, which people can take and leave."),
        _ => role,
    };

    /// <summary>What was said of it; what was not said is null and stays as it is, or as it usually is.</summary>
    /// <exception cref="UserMistakeException">An option cannot be meant.</exception>
    public SubscriptionChange Read(Interaction interaction) => new()
    {
        Topics = List(interaction, TopicsOption, topics),
        Series = List(interaction, SeriesOption, series),
        Season = interaction.Integer(SeasonOption) is >= 0 and <= QuestionOptions.LastSeason and var season ? (int)season : null,
        MinimumStatus = Chosen(interaction, StatusOption, SubscriptionChoices.Statuses),
        Mode = Chosen(interaction, ModeOption, SubscriptionChoices.Modes),
        RoleId = Role(interaction)?.Id.ToString(),
        Spoilers = Chosen(interaction, SpoilersOption, SubscriptionChoices.Spoilers),
        Crosspost = interaction.Boolean(CrosspostOption),
    };

    public IEnumerable<Choice> Complete(Interaction interaction) => interaction.Focused switch
    {
        (TopicsOption, var typed) => topics.Complete(typed),
        (SeriesOption, var typed) => series.Complete(typed),
        (TimeZoneOption.Name, var typed) => zones.Complete(typed),
        _ => [],
    };

    /// <summary>Empty for all of them.</summary>
    private static IReadOnlyList<string>? List(Interaction interaction, string option, CommaList list) =>
        interaction.String(option) is { } typed ? list.Read(typed) ?? [] : null;

    private static T? Chosen<T>(Interaction interaction, string option, ChoiceList<T> choices)
        where T : struct, Enum =>
        interaction.HasOption(option)
            ? choices.Find(interaction.String(option)) ?? throw new UserMistakeException($"Choose {option} from the list.")
            : null;
}
