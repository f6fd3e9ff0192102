using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Shows;

/// <summary>The show that the bot knows about: all that is particular to it is data.</summary>
/// <param name="Name">The main series' name.</param>
/// <param name="Aliases">Other names and misspellings of it.</param>
/// <param name="UpcomingSeason">The season that a question means when it names none.</param>
/// <param name="Series">The main series first, then the related ones.</param>
/// <param name="People">Who is named, with aliases and roles.</param>
/// <param name="Topics">One slash command each.</param>
public sealed record Show(
    string Name,
    IReadOnlyList<string> Aliases,
    int UpcomingSeason,
    IReadOnlyList<Series> Series,
    IReadOnlyList<Person> People,
    IReadOnlyList<Topic> Topics)
{
    public Topic? FindTopic(string name) =>
        Topics.FirstOrDefault(topic => topic.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a question is about that may leave out the season: of the main series the one that the topic means, of another all of it.</summary>
    public Subject SubjectOf(Topic? topic, Series? series, int? season)
    {
        var asked = series ?? Series[0];
        var meant = season ?? (asked == Series[0] ? topic?.Season ?? UpcomingSeason : null);
        return meant is { } number ? Subject.Of(asked.Name, number) : Subject.Of(asked.Name);
    }

    /// <summary>The series with this name or alias, or null.</summary>
    public Series? FindSeries(string name) =>
        Series.FirstOrDefault(series => series.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? Series.FirstOrDefault(series => series.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
}

/// <param name="Name">As claims name it.</param>
/// <param name="Aliases">Other names, abbreviations and misspellings.</param>
/// <param name="Seasons">How many seasons are known to exist or to be coming; null for a group or an unnumbered series.</param>
/// <param name="PartOf">The group of series that it belongs to, which is itself listed; null for none.</param>
public sealed record Series(string Name, IReadOnlyList<string> Aliases, int? Seasons = null, string? PartOf = null);

/// <param name="Name">Full name.</param>
/// <param name="Aliases">Other names and misspellings.</param>
/// <param name="Roles">What they do, or whom they play.</param>
/// <param name="HasAuthority">Whether their word on the record confirms (the studio, the showrunner), or merely reports (an actor).</param>
/// <param name="IsCharacter">Whether this is a character of the story rather than a person of the production.</param>
public sealed record Person(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Roles, bool HasAuthority = false, bool IsCharacter = false);
