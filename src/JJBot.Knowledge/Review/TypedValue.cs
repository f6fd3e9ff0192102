using System.Globalization;
using System.Text.RegularExpressions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Review;

/// <summary>
/// Reads a value as people type it: "premiere: spring 2018", "episodes: 13 of 13", "people director: Ann Maker, Bea Field (of two episodes)".
/// The kind need not be said where it was known before or shows by itself.
/// </summary>
internal sealed partial class TypedValue(Show show)
{
    private const int Longest = 500;

    private const int LongestAspect = 60;

    private const int MostNames = 50;

    private static readonly string[] Kinds = ["window", "count", "people", "place", "text"];

    /// <param name="text">What was typed.</param>
    /// <param name="before">What it was; null where there was none.</param>
    /// <param name="mistake">Null, or one sentence that says what is wrong and what is understood.</param>
    public Value? Read(string text, Value? before, out string? mistake)
    {
        mistake = null;
        var match = text.Length <= Longest ? Parts().Match(text.Trim()) : Match.Empty;
        var aspect = match.Groups["aspect"] is { Success: true } named ? named.Value.Trim() : before?.Aspect;
        var value = match.Groups["value"].Value.Trim();
        if (aspect is not { Length: > 0 and <= LongestAspect } || value.Length == 0)
        {
            mistake = "Write the value like premiere: spring 2018, episodes: 13 of 13, people director: Ann Maker, Bea Field.";
            return null;
        }

        var detail = match.Groups["detail"] is { Success: true } more ? more.Value : null;
        var kind = match.Groups["kind"] is { Success: true } said ? said.Value.ToLowerInvariant() : KindOf(before) ?? KindOf(aspect, value);
        return kind switch
        {
            "window" => new TypedWindow(show).Read(aspect, value, detail, out mistake),
            "count" => ReadCount(aspect, value, detail, out mistake),
            "people" => ReadPeople(aspect, value, detail, out mistake),
            "place" => new Place(aspect, value, detail),
            _ => new Text(aspect, value, detail),
        };
    }

    private static string? KindOf(Value? before) => before switch
    {
        null => null,
        Window => Kinds[0],
        Count => Kinds[1],
        People => Kinds[2],
        Place => Kinds[3],
        _ => Kinds[4],
    };

    private static string KindOf(string aspect, string value) =>
        NumberOutOf().IsMatch(value) ? Kinds[1]
        : PeriodText.TryParse(value, out _) is not null ? Kinds[0]
        : IsPost(aspect) && char.IsUpper(value[0]) ? Kinds[2]
        : Kinds[4];

    /// <summary>"director: Ann Maker" names a person.</summary>
    private static bool IsPost(string aspect) => Extraction.Attributions.SpeakerNouns.IsRole(aspect[(aspect.LastIndexOf(' ') + 1)..].TrimEnd('s'));

    private static Count? ReadCount(string aspect, string value, string? detail, out string? mistake)
    {
        var match = NumberOutOf().Match(value);
        var number = match.Success ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        int? all = match.Groups["all"] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;
        mistake = match.Success && !(number > all) ? null : $"'{value}' is not a count: write it like 13, or 13 of 13.";
        return mistake is null ? new Count(aspect, number, all, detail) : null;
    }

    private static People? ReadPeople(string aspect, string value, string? detail, out string? mistake)
    {
        var names = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        mistake = names.Length is > 0 and <= MostNames ? null : $"Write 1 to {MostNames} names, parted by commas.";
        return mistake is null ? new People(aspect, new NameList(names), detail) : null;
    }

    [GeneratedRegex(@"^((?:(?<kind>window|count|people|place|text) )?(?<aspect>[^:]*):)?(?<value>[^()]*(?:\([^()]*\)[^()]+)*)(?:\((?<detail>[^()]+)\))?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?<number>[0-9]{1,6})( of (?<all>[0-9]{1,6}))?\z", RegexOptions.IgnoreCase)]
    private static partial Regex NumberOutOf();
}
