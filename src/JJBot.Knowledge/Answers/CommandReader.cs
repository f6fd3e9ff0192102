using System.Text.RegularExpressions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>What a typed question asks for.</summary>
/// <param name="Topic">Null where no topic could be made out.</param>
/// <param name="Subject">The series, and the season where one is meant.</param>
/// <param name="AsOf">The day to look back from, or null for now.</param>
/// <param name="Mistake">One sentence that says what is wrong with a command and what is understood; null otherwise.</param>
/// <param name="IsOutOfScope">Whether it is about something else: another show, the weather, or nothing at all.</param>
public sealed record ReadQuestion(Topic? Topic, Subject Subject, DateOnly? AsOf, string? Mistake = null, bool IsOutOfScope = false);

/// <summary>
/// Reads a command as it is typed on the terminal: "/release season:2 as-of:2017".
/// </summary>
public sealed partial class CommandReader(Show show)
{
    private const int Longest = 500;

    /// <param name="text">What was typed, with its slash.</param>
    /// <param name="today">Today's date where it is asked.</param>
    public ReadQuestion Read(string text, DateOnly today)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > Longest)
        {
            return Mistaken($"That is too long: ask in at most {Longest} characters.");
        }

        var match = Command().Match(trimmed);
        if (!match.Success || show.FindTopic(match.Groups["name"].Value) is not { } topic)
        {
            return Mistaken($"There is no such command: try {Wording.Names([.. show.Topics.Select(topic => $"/{topic.Name}")])}.");
        }

        var (series, season, asOf) = ((Series?)null, (int?)null, (DateOnly?)null);
        var rest = match.Groups["rest"].Value;
        foreach (Match option in Option().Matches(rest))
        {
            var value = option.Groups["quoted"].Success ? option.Groups["quoted"].Value : option.Groups["plain"].Value;
            switch (option.Groups["key"].Value.ToLowerInvariant())
            {
                case "season" when int.TryParse(value, out var number) && number is >= 1 and <= 99:
                    season = number;
                    break;
                case "season":
                    return Mistaken($"'{value}' is not a season: use a number from 1 to 99.");
                case "series" when show.FindSeries(value) is { } found:
                    series = found;
                    break;
                case "series":
                    return new ReadQuestion(topic, Subject.Of(value), null, IsOutOfScope: true);
                case "as-of" or "as_of":
                    asOf = Claims.AsOf.TryParse(value, today, out var mistake);
                    if (mistake is not null)
                    {
                        return Mistaken(mistake);
                    }

                    break;
                case var key:
                    return Mistaken($"/{topic.Name} has no option '{key}': there are season, series and as-of.");
            }
        }

        return Option().Replace(rest, "").Trim() is { Length: > 0 } left
            ? Mistaken($"'{left}' was not understood: write options like season:2, series:\"{show.Name}\" or as-of:2017.")
            : new ReadQuestion(topic, show.SubjectOf(topic, series, season), asOf);
    }

    private ReadQuestion Mistaken(string sentence) => new(null, show.SubjectOf(null, null, null), null, sentence);

    [GeneratedRegex(@"^/(?<name>[\w-]+)(?<rest>.*)\z", RegexOptions.Singleline)]
    private static partial Regex Command();

    /// <summary>A value goes on to the next option: Discord writes "series:The Defenders season:2" without quotes.</summary>
    [GeneratedRegex("""(?<=^|\s)(?<key>[A-Za-z_-]+):\s*("(?<quoted>[^"]*)"|(?<plain>[^\s":]+(\s+[^\s":]+(?=\s|\z))*))(?=\s|\z)""")]
    private static partial Regex Option();
}
