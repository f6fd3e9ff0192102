using System.Text.RegularExpressions;
using JJBot.Knowledge.Seeds;

namespace JJBot.Knowledge.Shows;

/// <summary>Reads show.json.</summary>
internal static partial class ShowFile
{
    // A series' name travels in the custom_id of buttons, which takes 100 characters in all.
    private const int LongestSeriesName = 40;

    /// <summary>The show, or null where something is wrong with it.</summary>
    public static Show? Read(SeedObject json)
    {
        var show = new Show(
            json.Text("name", LongestSeriesName),
            json.Texts("aliases"),
            json.Number("upcomingSeason", 1, 99),
            [.. json.Objects("series", 200).Select(ReadSeries)],
            [.. json.Objects("people", 5_000).Select(ReadPerson)],
            [.. json.Objects("topics", 80).Select(ReadTopic)]);
        json.RefuseTheRest();
        if (!json.HasMistakes)
        {
            Check(show, json);
        }

        return json.HasMistakes ? null : show;
    }

    private static Series ReadSeries(SeedObject json)
    {
        var series = new Series(json.Text("name", LongestSeriesName), json.Texts("aliases"), json.OptionalNumber("seasons", 1, 99), json.OptionalText("partOf"));
        json.RefuseTheRest();
        return series;
    }

    private static Person ReadPerson(SeedObject json)
    {
        var person = new Person(json.Text("name", 100), json.Texts("aliases"), json.Texts("roles"), json.Flag("hasAuthority"), json.Flag("isCharacter"));
        json.RefuseTheRest();
        return person;
    }

    private static Topic ReadTopic(SeedObject json)
    {
        var topic = new Topic(
            json.Text("name"),
            json.Text("question", 100),
            json.Texts("words", 500),
            json.Flag("spoils"),
            [.. json.Objects("aspects", 200).Select(ReadAspect)],
            json.OptionalNumber("season", 1, 99));
        json.RefuseTheRest();

        // What Discord takes as a command's name; other entrances are content with it too.
        if (topic.Name != "" && !CommandName().IsMatch(topic.Name))
        {
            json.Mistake($"\"name\" is \"{topic.Name}\"; it takes 1 to 32 lower-case letters, digits, dashes and underscores.");
        }

        RefuseRepeats(json, "aspect", topic.Aspects.Select(aspect => aspect.Name));
        return topic;
    }

    private static Aspect ReadAspect(SeedObject json)
    {
        var aspect = new Aspect(
            json.Text("name", 100),
            json.Flag("key"),
            json.Flag("exclusive"),
            json.OptionalNumber("stage", 1, 99),
            json.OptionalText("label", 100),
            json.OptionalText("told"),
            json.OptionalText("unknown"),
            json.OptionalText("happened"),
            json.OptionalText("missing", 100))
        {
            Words = json.Texts("words", 200),
            NotYet = json.OptionalText("notYet"),
        };
        json.RefuseTheRest();
        RefusePlaceholders(json, "told", aspect.Told, ["{subject}", "{value}", "{when}", "{status}"]);
        RefusePlaceholders(json, "happened", aspect.Happened, ["{subject}", "{value}", "{when}", "{status}"]);
        RefusePlaceholders(json, "unknown", aspect.Unknown, ["{subject}"]);
        RefusePlaceholders(json, "notYet", aspect.NotYet, ["{subject}"]);
        return aspect;
    }

    private static void Check(Show show, SeedObject json)
    {
        if (show.Series.Count == 0 || show.Series[0].Name != show.Name)
        {
            json.Mistake($"the first of \"series\" is the show itself, \"{show.Name}\".");
        }

        if (show.Topics.Count == 0)
        {
            json.Mistake("\"topics\" is empty; without a topic there is nothing to ask.");
        }

        foreach (var series in show.Series.Where(series => series.PartOf is { } group && show.Series.All(other => other == series || other.Name != group)))
        {
            json.Mistake($"series \"{series.Name}\" is part of \"{series.PartOf}\", which is not among \"series\".");
        }

        RefuseRepeats(json, "topic", show.Topics.Select(topic => topic.Name));
        RefuseRepeats(json, "series", show.Series.SelectMany(series => series.Aliases.Prepend(series.Name)));
        RefuseRepeats(json, "person", show.People.SelectMany(person => person.Aliases.Prepend(person.Name)));
    }

    private static void RefuseRepeats(SeedObject json, string what, IEnumerable<string> names)
    {
        foreach (var group in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            json.Mistake($"the name \"{group.Key}\" stands for more than one {what}; each name and alias stands for one.");
        }
    }

    private static void RefusePlaceholders(SeedObject json, string name, string? text, string[] allowed)
    {
        foreach (var placeholder in Placeholder().Matches(text ?? "").Select(match => match.Value).Except(allowed))
        {
            json.Mistake($"\"{name}\" holds {placeholder}; allowed are {string.Join(", ", allowed)}.");
        }
    }

    [GeneratedRegex(@"^[-_\p{Ll}\p{Lo}\p{N}]{1,32}\z")]
    private static partial Regex CommandName();

    [GeneratedRegex(@"\{[^}]*\}?|\}")]
    private static partial Regex Placeholder();
}
