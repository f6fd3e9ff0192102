using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources;

/// <summary>A source as columns.</summary>
internal sealed record SourceRow
{
    public required string Id { get; init; }
    public string? Server { get; init; }
    public required string Title { get; init; }
    public string? Outlet { get; init; }
    public string? Author { get; init; }
    public string? Url { get; init; }
    public string? PublishedEarliest { get; init; }
    public string? PublishedLatest { get; init; }
    public string? PublishedWhy { get; init; }
    public required string Sha256 { get; init; }
    public required string AddedBy { get; init; }
    public string? CopyOf { get; init; }
    public string? DriftSeenAt { get; init; }
    public string? GoneAt { get; init; }

    /// <summary>Follows from <see cref="Url"/>; written, never read.</summary>
    public string? LinkKey { get; init; }

    public static SourceRow From(Source source) => new()
    {
        Id = source.Id.Value,
        Server = source.Scope.Server,
        Title = source.Title,
        Outlet = source.Outlet,
        Author = source.Author,
        Url = source.Url?.OriginalString,
        PublishedEarliest = Timestamp.Write(source.Published.Earliest),
        PublishedLatest = Timestamp.Write(source.Published.Latest),
        PublishedWhy = source.PublishedWhy,
        Sha256 = source.Sha256,
        AddedBy = source.AddedBy,
        CopyOf = source.CopyOf?.Value,
        LinkKey = source.Url is { } url ? Intake.LinkKey.Of(url) : null,
    };

    /// <exception cref="KnowledgeException">The database holds what is no source.</exception>
    public Source ToSource()
    {
        try
        {
            return Read();
        }
        catch (Exception exception) when (DatabaseTrouble.IsNonsense(exception))
        {
            throw DatabaseTrouble.Unreadable($"the source {Id}", exception);
        }
    }

    private Source Read() => new()
    {
        Id = new SourceId(Id),
        Scope = new Scope(Server),
        Title = Title,
        Outlet = Outlet,
        Author = Author,
        Url = Url is null ? null : new Uri(Url),
        Published = new DayRange(ReadDay(PublishedEarliest), ReadDay(PublishedLatest)),
        PublishedWhy = PublishedWhy,
        Sha256 = Sha256,
        AddedBy = AddedBy,
        CopyOf = CopyOf is null ? null : new SourceId(CopyOf),
        DriftSeenAt = ReadInstant(DriftSeenAt),
        GoneAt = ReadInstant(GoneAt),
    };

    private static DateOnly? ReadDay(string? text) => text is null ? null : Timestamp.ReadDay(text);

    private static DateTimeOffset? ReadInstant(string? text) => text is null ? null : Timestamp.ReadInstant(text);
}
