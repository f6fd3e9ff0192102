using System.Globalization;
using System.Text.RegularExpressions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Review;

/// <summary>Reads topic and subject as people type them: "release: Example season 2", "cast", "Example seasons 1 to 3".</summary>
internal sealed partial class TypedSubject(Show show)
{
    private const int Longest = 200;

    /// <param name="text">What was typed.</param>
    /// <param name="topic">Comes in as it was; null where there was none.</param>
    /// <param name="subject">Comes in as it was; null where there was none.</param>
    /// <returns>Null, or one sentence that says what is wrong and what is understood.</returns>
    public string? Read(string text, ref string? topic, ref Subject? subject)
    {
        if (text.Length > Longest)
        {
            return $"That is too long for a topic and a series: write it like {Example}.";
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isTopicAlone = colon < 0 && show.FindTopic(text.Trim()) is not null;
        var topicText = isTopicAlone ? text : colon < 0 ? "" : text[..colon];
        if (topicText.Trim() is { Length: > 0 } name)
        {
            if (show.FindTopic(name) is not { } known)
            {
                return $"There is no topic '{name}': choose one of {string.Join(", ", show.Topics.Select(each => each.Name))}.";
            }

            topic = known.Name;
        }

        return isTopicAlone ? null : ReadSubject(text[(colon + 1)..].Trim(), ref subject);
    }

    private string Example => $"{show.Topics[0].Name}: {show.Name} season 2";

    private string? ReadSubject(string text, ref Subject? subject)
    {
        if (text.Length == 0 || text.Equals(TypedClaim.NoSeries, StringComparison.OrdinalIgnoreCase))
        {
            subject = text.Length == 0 ? subject : new Subject(null, null);
            return null;
        }

        var match = WithSeasons().Match(text);
        var name = (match.Success ? match.Groups["series"].Value : text).Trim(' ', ',');
        var series = name.Length == 0 ? show.FindSeries(subject?.Series ?? show.Name) : show.FindSeries(name);
        if (series is null)
        {
            return $"There is no series '{name}': choose one of {string.Join(", ", show.Series.Select(each => each.Name))}.";
        }

        if (!match.Success)
        {
            subject = Subject.Of(series.Name);
            return null;
        }

        var first = Number(match.Groups["first"]);
        var last = match.Groups["last"].Success ? Number(match.Groups["last"]) : first;
        if (first < 1 || last < first)
        {
            return "Seasons run from 1 to 99, the first one first: write season 2, or seasons 1 to 3.";
        }

        subject = new Subject(series.Name, new Seasons(first, last));
        return null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<series>.*?)\bseasons? (?<first>[0-9]{1,2})( ?(to|-|–) ?(?<last>[0-9]{1,2}))?\z", RegexOptions.IgnoreCase)]
    private static partial Regex WithSeasons();
}
