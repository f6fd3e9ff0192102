using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Commands;

/// <summary>The options that every answering command takes: <c>season</c>, <c>series</c>, <c>as-of</c>, <c>private</c>.</summary>
public sealed class QuestionOptions(Show show, TimeProvider clock)
{
    public const string Season = "season";
    public const string Series = "series";
    public const string AsOf = "as-of";
    public const string Private = "private";
    public const int LastSeason = 99;
    public const int LongestTime = 40;
    private const int ListedSeries = 10;

    public IReadOnlyList<CommandOption> Definitions { get; } =
    [
        SeasonOption("Which season; the one that the topic is about now if left out"),
        SeriesOption($"Which series; {show.Name} if left out"),
        AsOfOption,
        PrivateOption,
    ];

    public static CommandOption AsOfOption { get; } = new(AsOf, "Look back: what was known by then (last spring, two months ago, before 2017, 2017-03-05)")
    {
        Autocomplete = true,
        MaxLength = LongestTime,
    };

    public static CommandOption PrivateOption { get; } = new(Private, "Show the answer to you alone", ApplicationCommandOptionType.Boolean);

    public static CommandOption SeasonOption(string description) => new(Season, description, ApplicationCommandOptionType.Integer)
    {
        MinValue = 1,
        MaxValue = LastSeason,
        Autocomplete = true,
    };

    public static CommandOption SeriesOption(string description) => new(Series, description) { Autocomplete = true, MaxLength = CommandLimits.ChoiceText };

    /// <exception cref="UserMistakeException">An option cannot be meant.</exception>
    public Question Read(Interaction interaction, Topic topic)
    {
        var subject = show.SubjectOf(topic, ReadSeries(interaction.String(Series)), ReadSeason(interaction.Integer(Season)));
        return new Question(subject, ReadDay(interaction.String(AsOf)), IsPrivate(interaction));
    }

    /// <summary>The series and the season that were named; null where neither was.</summary>
    /// <exception cref="UserMistakeException">An option cannot be meant.</exception>
    public Subject? ReadNamed(Interaction interaction)
    {
        var series = ReadSeries(interaction.String(Series)).Name;
        return ReadSeason(interaction.Integer(Season)) is { } season ? Subject.Of(series, season) : interaction.HasOption(Series) ? Subject.Of(series) : null;
    }

    public static bool IsPrivate(Interaction interaction) => interaction.Boolean(Private) ?? false;

    /// <summary>How a command that takes <c>private</c> asks for more time: whom it is shown to is settled then.</summary>
    public static Deferral DeferralFor(Interaction interaction) => IsPrivate(interaction) ? Deferral.Ephemeral : Deferral.Public;

    public IEnumerable<Choice> Complete(Interaction interaction) => interaction.Focused switch
    {
        (Season, var text) => CompleteSeason(text, interaction.String(Series)),
        (Series, var text) => CompleteSeries(text),
        (AsOf, var text) => TimeCompletion.AsOf(text, clock.Today()),
        _ => [],
    };

    /// <summary>The series of that name; the show's own for null.</summary>
    /// <exception cref="UserMistakeException">There is none of that name.</exception>
    public Series ReadSeries(string? name)
    {
        if (name is null)
        {
            return show.Series[0];
        }

        return show.FindSeries(name.Trim()) ?? throw new UserMistakeException(
            $"I do not follow a series of that name. I know {Names()}.");
    }

    private string Names()
    {
        var names = string.Join(", ", show.Series.Take(ListedSeries).Select(series => Markdown.EscapeLine(series.Name)));
        return show.Series.Count > ListedSeries ? $"{names} and others" : names;
    }

    private static int? ReadSeason(long? season) => season is null or (>= 1 and <= LastSeason)
        ? (int?)season
        : throw new UserMistakeException($"A season is a number from 1 to {LastSeason}.");

    /// <summary>The day to look back from; null for now.</summary>
    /// <exception cref="UserMistakeException">What was typed is none.</exception>
    public DateOnly? ReadDay(string? text) => text is null
        ? null
        : Knowledge.Claims.AsOf.TryParse(text, clock.Today(), out var mistake) ?? throw new UserMistakeException(Markdown.EscapeLine(mistake!));

    private IEnumerable<Choice> CompleteSeason(string typed, string? series)
    {
        var known = (series is null ? show.Series[0] : show.FindSeries(series))?.Seasons ?? show.UpcomingSeason;
        return Enumerable.Range(1, known)
            .Where(number => number.ToString(CultureInfo.InvariantCulture).StartsWith(typed, StringComparison.Ordinal))
            .OrderByDescending(number => number)
            .Select(number => new Choice($"Season {number}", (long)number));
    }

    private IEnumerable<Choice> CompleteSeries(string typed) => show.Series
        .Where(series => series.Aliases.Prepend(series.Name).Any(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase)))
        .Select(series => new Choice(series.Name, series.Name));
}
