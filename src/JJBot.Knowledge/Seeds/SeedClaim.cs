using System.Text.Json;
using System.Text.RegularExpressions;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Seeds;

/// <summary>Reads the claims of one source file.</summary>
/// <param name="show">What they may name; null: anything.</param>
/// <param name="source">Whose they are; null where its id is wrong, and then none is kept.</param>
/// <param name="published">When the source appeared: what it says was said then, unless a claim says otherwise.</param>
/// <param name="now">When they are recorded.</param>
internal sealed partial class SeedClaim(Show? show, SourceId? source, DayRange published, DateTimeOffset now)
{
    /// <summary>The claim, or null where something is wrong with it.</summary>
    public Claim? Read(SeedObject json)
    {
        var id = Id(json);
        var topic = Topic(json);
        var subject = Subject(json);
        var statement = Statement(json);
        var value = new SeedValue(show, topic).Read(json);
        var (status, modality) = (json.Choice<Status>("status"), json.Choice<Modality>("modality"));
        var speaker = json.OptionalText("speaker");
        RefuseStranger(json, "speaker", speaker);
        var via = json.Texts("via", 10);
        var locator = Locator(json);
        var saidOn = SaidOn(json);
        var spoiler = json.Flag("spoiler");
        var askedAs = json.Texts("askedAs", Claims.AskedAs.Most);
        json.RefuseTheRest();
        return json.HasMistakes || source is null
            ? null
            : new Claim
            {
                Id = new ClaimId(id),
                Source = source.Value,
                Topic = topic!,
                Subject = subject,
                Statement = statement,
                Value = value!,
                Status = status,
                Modality = modality,
                Speaker = speaker,
                Via = via,
                Locator = locator!,
                SaidOn = saidOn,
                Spoiler = spoiler,
                AskedAs = askedAs,
                RecordedAt = now,
            };
    }

    private string Id(SeedObject json)
    {
        var id = json.Text("id");
        if (id != "" && (!Ids.AreFit(id) || (source is not null && !id.StartsWith($"{source}-", StringComparison.Ordinal))))
        {
            json.Mistake($"\"id\" is \"{id}\"; it takes the source's id, a dash and a number of its own ({source}-01).");
        }

        return id;
    }

    private string? Topic(SeedObject json)
    {
        var topic = json.Text("topic");
        if (topic == "" || show is null || show.Topics.Any(known => known.Name == topic))
        {
            return topic;
        }

        json.Mistake($"\"topic\" is \"{topic}\"; show.json has {string.Join(", ", show.Topics.Select(known => known.Name))}.");
        return null;
    }

    private Subject Subject(SeedObject json)
    {
        if (json.Object("subject") is not { } subject)
        {
            return new Subject(null, null);
        }

        var series = subject.OptionalText("series");
        RefuseUnknownSeries(show, subject, "series", series);
        var seasons = Seasons(subject);
        if (series is null && seasons is not null)
        {
            subject.Mistake("\"season\" needs a \"series\".");
        }

        subject.RefuseTheRest();
        return new Subject(series, seasons);
    }

    private static Seasons? Seasons(SeedObject subject)
    {
        if (subject.Find("season") is not { } season)
        {
            return null;
        }

        int[] numbers = season.ValueKind switch
        {
            JsonValueKind.Number when season.TryGetInt32(out var one) => [one],
            JsonValueKind.Array when season.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out _)) =>
                [.. season.EnumerateArray().Select(item => item.GetInt32())],
            _ => [],
        };
        if (numbers.Length > 0 && numbers[0] >= 1 && numbers[^1] <= 99 && numbers.SequenceEqual(Enumerable.Range(numbers[0], numbers.Length)))
        {
            return new Seasons(numbers[0], numbers[^1]);
        }

        subject.Mistake("\"season\" takes a number from 1 to 99, a run of them such as [1, 2], or null.");
        return null;
    }

    private static string Statement(SeedObject json)
    {
        var statement = json.Text("statement", 400);
        if (statement != "" && (!SentenceEnd().IsMatch(statement) || SentenceBreak().IsMatch(statement)))
        {
            json.Mistake("\"statement\" takes one sentence, with a full stop at its end and none before.");
        }

        return statement;
    }

    private static Locator? Locator(SeedObject json)
    {
        var paragraph = json.Number("paragraph", 1, 100_000);
        var (start, end) = (json.Number("start", 0, 10_000_000), json.Number("end", 1, 10_000_000));
        var fingerprint = SourceFile.Text256(json, "fingerprint");
        if (start >= end)
        {
            json.Mistake("\"end\" takes the place after the passage's last character, beyond \"start\".");
            return null;
        }

        return fingerprint == "" ? null : new Locator(paragraph, start, end, fingerprint);
    }

    private DayRange SaidOn(SeedObject json)
    {
        if (json.OptionalObject("saidOn") is not { } saidOn)
        {
            return published;
        }

        var days = SourceFile.Days(saidOn);
        saidOn.RefuseTheRest();
        return days;
    }

    private void RefuseStranger(SeedObject json, string property, string? name)
    {
        if (name is not null && show is not null && show.People.All(person => person.Name != name))
        {
            json.Mistake($"\"{property}\" is \"{name}\", who is not among the people of show.json (full names, no aliases).");
        }
    }

    internal static void RefuseUnknownSeries(Show? show, SeedObject json, string property, string? name)
    {
        if (name is not null && show is not null && show.Series.All(series => series.Name != name))
        {
            json.Mistake($"\"{property}\" is \"{name}\"; show.json has {string.Join(", ", show.Series.Select(series => series.Name))}.");
        }
    }

    [GeneratedRegex("[.!?][\"')\u2019\u201d]?\\z")]
    private static partial Regex SentenceEnd();

    // A stop followed by a capital begins another sentence, unless the stop belongs to an initial or a title.
    [GeneratedRegex("(?<!\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|No|vs|vol|ep))[.!?][\"')\u2019\u201d]?\\s+[\"'(\u2018\u201c]?\\p{Lu}", RegexOptions.IgnoreCase)]
    private static partial Regex SentenceBreak();
}
