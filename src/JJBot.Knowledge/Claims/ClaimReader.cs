using System.Text.Json;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Claims;

/// <summary>
/// Turns rows into claims, by position and without reflection: the whole index is read at start. What claims share (topics, series,
/// speakers, days, lists of outlets) is kept once, which halves the memory of a large index.
/// </summary>
internal sealed class ClaimReader(RowReader row)
{
    private readonly Dictionary<string, string[]> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameList> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string?, string?), DayRange> ranges = [];
    private readonly Dictionary<(string?, int, int), Subject> subjects = [];
    private (string Text, DateTimeOffset Instant) lastInstant = ("", default);
    private SourceId lastSource;

    /// <summary>The columns in the order that they are read by.</summary>
    private enum Column
    {
        Id, SourceId, Server, Topic, Series, SeasonFirst, SeasonLast, Statement, Status, Modality, Speaker, Via,
        ValueKind, Aspect, Detail, Earliest, Latest, WindowPrecision, AnchorOrder, AnchorSeries, Said, Number, OutOf, Names, Content,
        Paragraph, PassageStart, PassageEnd, Fingerprint, SaidEarliest, SaidLatest, Spoiler, Review, RecordedAt,
        SameQuoteAs, Resolution, Drift, AskedAs,
    }

    public Claim Read() => new()
    {
        Id = new ClaimId(NewText(Column.Id)!),
        Source = Source(),
        Scope = new Scope(Word(Column.Server)),
        Topic = Word(Column.Topic)!,
        Subject = Subject(),
        Statement = NewText(Column.Statement)!,
        Value = Value(),
        Status = EnumName<Status>.Parse(Word(Column.Status)!),
        Modality = EnumName<Modality>.Parse(Word(Column.Modality)!),
        Speaker = Word(Column.Speaker),
        Via = Word(Column.Via) is { } via ? List(via) : [],
        Locator = new Locator(Number(Column.Paragraph), Number(Column.PassageStart), Number(Column.PassageEnd), NewText(Column.Fingerprint)!),
        SaidOn = Days(Column.SaidEarliest, Column.SaidLatest),
        Spoiler = Number(Column.Spoiler) != 0,
        Review = EnumName<ReviewState>.Parse(Word(Column.Review)!),
        RecordedAt = Instant(Column.RecordedAt),
        SameQuoteAs = NewText(Column.SameQuoteAs) is { } twin ? new ClaimId(twin) : null,
        Resolution = Word(Column.Resolution) is { } resolution ? EnumName<Resolution>.Parse(resolution) : Resolution.Unresolved,
        Drift = Word(Column.Drift) is { } drift ? EnumName<Drift>.Parse(drift) : Drift.None,
        AskedAs = Word(Column.AskedAs) is { } asked ? List(asked) : [],
    };

    private SourceId Source()
    {
        // Claims of one source follow each other.
        var id = Word(Column.SourceId)!;
        return ReferenceEquals(id, lastSource.Value) ? lastSource : lastSource = new SourceId(id);
    }

    private Subject Subject()
    {
        var key = (Word(Column.Series), Number(Column.SeasonFirst), Number(Column.SeasonLast));
        if (!subjects.TryGetValue(key, out var subject))
        {
            subject = new Subject(key.Item1, key.Item2 == 0 ? null : new Seasons(key.Item2, key.Item3));
            subjects.Add(key, subject);
        }

        return subject;
    }

    private Value Value()
    {
        var (kind, aspect, detail) = (Word(Column.ValueKind)!, Word(Column.Aspect)!, NewText(Column.Detail));
        return kind switch
        {
            "window" => new Window(aspect, Days(Column.Earliest, Column.Latest), EnumName<Precision>.Parse(Word(Column.WindowPrecision)!), Anchor(), Word(Column.Said), detail),
            "count" => new Count(aspect, Number(Column.Number), row.IsNull((int)Column.OutOf) ? null : Number(Column.OutOf), detail),
            "people" => new People(aspect, Names(Word(Column.Names)!), detail),
            "place" => new Place(aspect, Word(Column.Content)!, detail),
            "text" => new Text(aspect, Word(Column.Content)!, detail),
            _ => throw new FormatException($"'{kind}' is no kind of value."),
        };
    }

    private Anchor? Anchor() =>
        Word(Column.AnchorOrder) is { } order ? new Anchor(EnumName<AnchorOrder>.Parse(order), Word(Column.AnchorSeries)!) : null;

    private DayRange Days(Column earliest, Column latest)
    {
        var key = (Word(earliest), Word(latest));
        if (key is (null, null))
        {
            return DayRange.Unknown;
        }

        if (!ranges.TryGetValue(key, out var range))
        {
            range = new DayRange(Day(key.Item1), Day(key.Item2));
            ranges.Add(key, range);
        }

        return range;
    }

    private DateTimeOffset Instant(Column column)
    {
        // What was recorded together has the same time.
        var text = Word(column)!;
        if (!ReferenceEquals(text, lastInstant.Text))
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

    private static DateOnly? Day(string? text) => text is null ? null : Timestamp.ReadDay(text);

    private string? NewText(Column column) => row.NewText((int)column);

    /// <summary>A text that many claims share.</summary>
    private string? Word(Column column) => row.SharedText((int)column);

    private int Number(Column column) => row.Number((int)column);
}
