using System.Globalization;
using System.Text.RegularExpressions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>Makes out topic, series, season and day of a question in free words.</summary>
internal sealed partial class FreeQuestionReader
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Words that say nothing about what is asked of.</summary>
    private static readonly HashSet<string> Plain =
    [
        .. "a an and any anyone anybody are as at back be been before being but by can could did do does done ever for from get gets getting give go going gonna got had has have how i if in into is it its just know knew known like long many me more much my new next no not now of on or our out over please really said say says she should show series so some someone somebody soon still tell than that the their them then there these they thing this those time to today told too true u up us was we were what whats when whens where wheres which who whos whom why will with would year yes yet you your am pm re s t ll ve d im ya yall hey hi pls plz right real really sure season seasons ep eps episode name named call called info news word update updates official officially already exactly r n wut btw lol site sites".Split(' '),
    ];

    private readonly Show show;
    private readonly List<(string Phrase, Topic Topic)> words;
    private readonly List<(string Phrase, Series Series)> series;
    private readonly List<string> people;

    public FreeQuestionReader(Show show)
    {
        this.show = show;
        words = [.. show.Topics.SelectMany(topic => topic.Words.Append(topic.Name).Distinct().Select(word => (Normal(word), topic)))];
        series = [.. show.Series.SelectMany(one => one.Aliases.Append(one.Name).Select(name => (Normal(name), one))).OrderByDescending(pair => pair.Item1.Length)];
        people = [.. show.People.SelectMany(person => person.Aliases.Append(person.Name)).Select(Normal).OrderByDescending(name => name.Length)];
    }

    public ReadQuestion Read(string text)
    {
        var (left, asOf) = TakeAsOf(text.ToLowerInvariant());
        var rest = Normal(left);
        var season = SeasonIn(rest);
        var named = SeriesIn(rest);
        var topic = TopicOf(rest);
        var isAnchored = named.Count > 0 || people.Exists(name => Has(rest, name));
        var subject = SubjectOf(topic, named, season, rest);
        if ((topic is null && !isAnchored && season is null) || (!isAnchored && Unknown(rest).Any()))
        {
            return new ReadQuestion(null, new Subject(null, null), asOf, IsOutOfScope: true);
        }

        return new ReadQuestion(topic, subject, asOf);
    }

    private Topic? TopicOf(string asked) =>
        words.Where(pair => Has(asked, pair.Phrase))
            .GroupBy(pair => pair.Topic)
            .Select(group => (Topic: group.Key, Weight: group.Max(pair => pair.Phrase.Length), Count: group.Count()))
            .OrderByDescending(pair => pair.Weight)
            .ThenByDescending(pair => pair.Count)
            .FirstOrDefault().Topic;

    /// <summary>Where a question names a season.</summary>
    /// <param name="IsRelative">Whether it says "the next" rather than a number.</param>
    private readonly record struct SeasonMark(int Number, int At, int Length, bool IsRelative);

    /// <summary>The series that are named, in the order of the question; a name inside a longer one does not count.</summary>
    private List<(Series Series, int At, int Length)> SeriesIn(string asked)
    {
        var found = new List<(Series Series, int At, int Length)>();
        foreach (var (phrase, one) in series)
        {
            var at = IndexOf(asked, phrase);
            if (at >= 0 && !found.Exists(other => at < other.At + other.Length && other.At < at + phrase.Length))
            {
                found.Add((one, at, phrase.Length));
            }
        }

        return [.. found.OrderBy(pair => pair.At)];
    }

    private Subject SubjectOf(Topic? topic, List<(Series Series, int At, int Length)> named, SeasonMark? season, string asked)
    {
        var beside = season is { } mark
            ? named.Find(pair => pair.At + pair.Length + 1 == mark.At || mark.At + mark.Length + 1 == pair.At || IsOf(asked, mark, pair.At)).Series
            : null;
        var far = named.Select(pair => pair.Series).FirstOrDefault(one => one.Name != show.Name);
        if (season is { IsRelative: true } && (beside ?? far) is { } relative && relative.Name != show.Name)
        {
            // How many seasons another series has is not known well enough to say which is its next.
            return Subject.Of(relative.Name);
        }

        if (beside is not null)
        {
            return show.SubjectOf(topic, beside, season!.Value.Number);
        }

        if (season is not null)
        {
            return show.SubjectOf(topic, null, season.Value.Number);
        }

        var place = named.Find(pair => asked[..pair.At].EndsWith(" in ", StringComparison.Ordinal)).Series;
        return show.SubjectOf(topic, place ?? far, null);
    }

    /// <summary>"season 2 of Daredevil".</summary>
    private static bool IsOf(string asked, SeasonMark mark, int name) =>
        name > mark.At && asked[(mark.At + mark.Length)..name].Trim() is "of" or "of the" or "for";

    private SeasonMark? SeasonIn(string asked)
    {
        var match = Season().Match(asked);
        if (!match.Success)
        {
            return null;
        }

        var number = (match.Groups["number"], match.Groups["ordinal"], match.Groups["which"]) switch
        {
            ({ Success: true } digits, _, _) => int.Parse(digits.Value, CultureInfo.InvariantCulture),
            (_, { Success: true } ordinal, _) => Array.IndexOf(Ordinals, ordinal.Value) + 1,
            (_, _, { Value: "last" or "previous" }) => show.UpcomingSeason - 1,
            (_, _, { Success: true }) => show.UpcomingSeason,
            _ => Array.IndexOf(Cardinals, match.Groups["cardinal"].Value) + 1,
        };
        return number is >= 1 and <= 99 ? new SeasonMark(number, match.Index, match.Length, match.Groups["which"].Success) : null;
    }

    /// <summary>"before 2017" looks back from the day before it; "back in 2016" and "as of March 2017" from the last day of it.</summary>
    private static (string Left, DateOnly? AsOf) TakeAsOf(string asked)
    {
        var match = LookBackWords().Match(asked);
        var isAsked = match.Success && (match.Groups["in"].Length == 0 || Knowing().IsMatch(asked));
        if (!isAsked || PeriodText.TryParse(match.Groups["period"].Value, out _) is not { Days: { Earliest: { } first, Latest: { } last } })
        {
            return (asked, null);
        }

        return (asked.Remove(match.Index, match.Length).Trim(), match.Groups["before"].Length > 0 ? first.AddDays(-1) : last);
    }

    private IEnumerable<string> Unknown(string asked)
    {
        var season = Season().Replace(asked, " ");
        var topical = words.Where(pair => Has(season, pair.Phrase)).SelectMany(pair => pair.Phrase.Split(' ')).ToHashSet();
        return season.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !topical.Contains(word) && !Plain.Contains(word) && !IsYear(word));
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit);

    /// <summary>Lower case, letters and digits only, words parted by one space; "what's" becomes "whats".</summary>
    private static string Normal(string text) =>
        NotWords().Replace(text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal), " ").Trim();

    private static bool Has(string asked, string phrase) => IndexOf(asked, phrase) >= 0;

    private static int IndexOf(string asked, string phrase) =>
        phrase.Length == 0 ? -1 : $" {asked} ".IndexOf($" {phrase} ", StringComparison.Ordinal);

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NotWords();

    [GeneratedRegex(@"\b(s0?(?<number>[1-9][0-9]?)|season (?<number>[1-9][0-9]?)|season (?<cardinal>one|two|three|four|five|six|seven|eight|nine)|(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) season|(?<number>[1-9])(st|nd|rd|th) season|(?<which>next|new|upcoming|coming|last|previous) season)\b")]
    private static partial Regex Season();

    [GeneratedRegex(@"\b((?<before>before)|as of|(?<in>in)|back in)( the)? (?<period>((early|mid|late|end of|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december) ){0,2}[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?)\b")]
    private static partial Regex LookBackWords();

    [GeneratedRegex(@"\b(know|knew|known|thought|heard)\b")]
    private static partial Regex Knowing();
}
