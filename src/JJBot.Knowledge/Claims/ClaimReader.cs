using System.Data.Common;
using System.Text.Json;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Claims;

/// <summary>
/// Turns rows into claims, by position and without reflection: the whole index is read at start. What claims share (topics, series,
/// speakers, days, lists of outlets) is kept once, which halves the memory of a large index.
/// </summary>
internal sealed class ClaimReader(DbDataReader row)
{
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> days = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameList> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(DateOnly?, DateOnly?), DayRange> ranges = [];
    private readonly Dictionary<(string?, int, int), Subject> subjects = [];
    private (string Text, DateTimeOffset Instant) lastInstant = ("", default);

    /// <summary>The columns in the order that they are read by.</summary>
    private enum Column
    {
        Id, SourceId, Server, Topic, Series, SeasonFirst, SeasonLast, Statement, Status, Modality, Speaker, Via,
        ValueKind, Aspect, Detail, Earliest, Latest, WindowPrecision, AnchorOrder, AnchorSeries, Said, Number, OutOf, Names, Content,
        Paragraph, PassageStart, PassageEnd, Fingerprint, SaidEarliest, SaidLatest, Spoiler, Review, RecordedAt,
    }

    public Claim Read() => new()
    {
        Id = new ClaimId(row.GetString((int)Column.Id)),
        Source = new SourceId(Word(Column.SourceId)!),
        Scope = new Scope(Word(Column.Server)),
        Topic = Word(Column.Topic)!,
        Subject = Subject(),
        Statement = row.GetString((int)Column.Statement),
        Value = Value(),
        Status = EnumName<Status>.Parse(Word(Column.Status)!),
        Modality = EnumName<Modality>.Parse(Word(Column.Modality)!),
        Speaker = Word(Column.Speaker),
        Via = Text(Column.Via) is { } via ? List(via) : [],
        Locator = new Locator(Number(Column.Paragraph), Number(Column.PassageStart), Number(Column.PassageEnd), row.GetString((int)Column.Fingerprint)),
        SaidOn = Days(Column.SaidEarliest, Column.SaidLatest),
        Spoiler = Number(Column.Spoiler) != 0,
        Review = EnumName<ReviewState>.Parse(Word(Column.Review)!),
        RecordedAt = Instant(Column.RecordedAt),
    };

    private Subject Subject()
    {
        var key = (Word(Column.Series), OptionalNumber(Column.SeasonFirst) ?? 0, OptionalNumber(Column.SeasonLast) ?? 0);
        if (!subjects.TryGetValue(key, out var subject))
        {
            subject = new Subject(key.Item1, key.Item2 == 0 ? null : new Seasons(key.Item2, key.Item3));
            subjects.Add(key, subject);
        }

        return subject;
    }

    private Value Value()
    {
        var (kind, aspect, detail) = (Word(Column.ValueKind)!, Word(Column.Aspect)!, Text(Column.Detail));
        return kind switch
        {
            "window" => new Window(aspect, Days(Column.Earliest, Column.Latest), EnumName<Precision>.Parse(Word(Column.WindowPrecision)!), Anchor(), Word(Column.Said), detail),
            "count" => new Count(aspect, Number(Column.Number), OptionalNumber(Column.OutOf), detail),
            "people" => new People(aspect, Names(row.GetString((int)Column.Names)), detail),
            "place" => new Place(aspect, Word(Column.Content)!, detail),
            "text" => new Text(aspect, row.GetString((int)Column.Content), detail),
            _ => throw new FormatException($"'{kind}' is no kind of value."),
        };
    }

    private Anchor? Anchor() =>
        Word(Column.AnchorOrder) is { } order ? new Anchor(EnumName<AnchorOrder>.Parse(order), Word(Column.AnchorSeries)!) : null;

    private DayRange Days(Column earliest, Column latest)
    {
        var key = (Day(earliest), Day(latest));
        if (key is (null, null))
        {
            return DayRange.Unknown;
        }

        if (!ranges.TryGetValue(key, out var range))
        {
            range = new DayRange(key.Item1, key.Item2);
            ranges.Add(key, range);
        }

        return range;
    }

    private DateOnly? Day(Column column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!days.TryGetValue(text, out var day))
        {
            day = Timestamp.ReadDay(text);
            days.Add(text, day);
        }

        return day;
    }

    private DateTimeOffset Instant(Column column)
    {
        var text = row.GetString((int)column);
        if (text != lastInstant.Text)
        {
            lastInstant = (text, Timestamp.ReadInstant(text));
        }

        return lastInstant.Instant;
    }

    private string[] List(string json)
    {
        if (!lists.TryGetValue(json, out var list))
        {
            list = JsonSerializer.Deserialize(json, JsonText.Default.StringArray)!;
            lists.Add(json, list);
        }

        return list;
    }

    private NameList Names(string json)
    {
        if (!names.TryGetValue(json, out var list))
        {
            list = new NameList(List(json));
            names.Add(json, list);
        }

        return list;
    }

    private string? Text(Column column) => row.IsDBNull((int)column) ? null : row.GetString((int)column);

    /// <summary>A text that many claims share.</summary>
    private string? Word(Column column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!words.TryGetValue(text, out var word))
        {
            word = text;
            words.Add(text, word);
        }

        return word;
    }

    private int Number(Column column) => row.GetInt32((int)column);

    private int? OptionalNumber(Column column) => row.IsDBNull((int)column) ? null : row.GetInt32((int)column);
}
