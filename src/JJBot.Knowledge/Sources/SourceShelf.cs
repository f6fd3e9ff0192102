using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources.Intake;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources;

/// <summary>The sources that a server has added (for <see cref="Scope.Shared"/>, everybody's): lists, finds and removes them.</summary>
public sealed class SourceShelf(Database database, Actions actions)
{
    public const int PageSize = 10;

    private const int MostFound = 25;

    private const int LongestWords = 200;

    /// <summary>A page of the server's own sources, newest first.</summary>
    /// <param name="server">Whose.</param>
    /// <param name="page">From 1; past the last is the last.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ShelfPage> ListAsync(Scope server, int page, CancellationToken cancellationToken) => database.ReadAsync(
        async connection =>
        {
            var total = await ShelfStore.CountAsync(connection, server, cancellationToken);
            var count = Math.Max(1, (total + PageSize - 1) / PageSize);
            var number = Math.Clamp(page, 1, count);
            var sources = await ShelfStore.ListAsync(connection, server, (number - 1) * PageSize, PageSize, cancellationToken);
            return new ShelfPage(sources, number, count, total);
        },
        cancellationToken);

    /// <summary>Up to 25 sources that the server sees, its own first: by id, or by words of title, outlet or link; the newest for an empty text.</summary>
    public Task<IReadOnlyList<ShelvedSource>> FindAsync(string words, Scope server, CancellationToken cancellationToken)
    {
        var typed = words.Trim();
        return typed.Length > LongestWords
            ? Task.FromResult<IReadOnlyList<ShelvedSource>>([])
            : database.ReadAsync(connection => ShelfStore.FindAsync(connection, typed, server, MostFound, cancellationToken), cancellationToken);
    }

    /// <summary>Withdraws a source of the server's with all its claims; the audit keeps what they were.</summary>
    public Task<ReviewOutcome> RemoveAsync(SourceId source, Actor by, Scope server, CancellationToken cancellationToken) => actions.RunAsync(
        by,
        server,
        async writer => await SourceStore.FindAsync(writer.Connection, source, server, cancellationToken) switch
        {
            null => new ReviewOutcome.Refused($"There is no source {source} here."),
            { AddedBy: SourceStore.Shipped } => new ReviewOutcome.Refused($"The source {source} comes with the seeds: the operator of the bot takes its file away there."),
            { } found when found.Scope != server => new ReviewOutcome.Refused($"The source {source} is everybody's: only the operator of the bot removes it."),
            _ => await RemoveAsync(writer, source),
        },
        cancellationToken);

    /// <summary>Brings a source from one state to another, and writes that down.</summary>
    internal static async Task ChangeAsync(ActionWriter writer, SourceId source, SourceState before, SourceState after)
    {
        await ShelfStore.SaveAsync(writer.Connection, source, after, writer.CancellationToken);
        await SketchStore.MoveAsync(writer.Connection, source, new Scope(after.Server), writer.CancellationToken);
        var (old, young) = RowDifference.Between(before, after, ReviewJson.Default.SourceState);
        await writer.WriteAsync(new AuditChange(Claim: null, old, young));
        writer.Touch(new Scope(before.Server));
        writer.Touch(new Scope(after.Server));
    }

    private static async Task<ReviewOutcome> RemoveAsync(ActionWriter writer, SourceId source)
    {
        var action = await writer.BeginAsync(new ActionHeader(ActionKind.Remove, source));
        var claims = await ClaimStore.LoadFromAsync(writer.Connection, source, writer.Server, writer.CancellationToken);
        var withdrawn = claims.Where(claim => claim.Review is ReviewState.Proposed or ReviewState.Accepted).ToList();
        foreach (var row in withdrawn.Select(claim => ClaimRow.From(claim, shipped: false)))
        {
            await writer.ChangeAsync(row, row with { Review = EnumName<ReviewState>.Of(ReviewState.Retracted) });
        }

        var state = await ShelfStore.StateAsync(writer.Connection, source, writer.CancellationToken);
        await ChangeAsync(writer, source, state, state with { WithdrawnAt = Timestamp.Write(writer.Now) });
        return new ReviewOutcome.Applied(action, withdrawn.Count);
    }
}

/// <param name="Number">From 1.</param>
/// <param name="Count">At least 1.</param>
/// <param name="Total">Sources on all pages.</param>
public sealed record ShelfPage(IReadOnlyList<ShelvedSource> Sources, int Number, int Count, int Total);

/// <summary>A source with what became of its claims.</summary>
/// <param name="AddedBy">The name of who added it.</param>
/// <param name="Proposed">How many of its claims wait for review.</param>
/// <param name="Accepted">How many are answered from.</param>
/// <param name="Drifted">How many of the accepted ones no longer stand in the source as they did.</param>
public sealed record ShelvedSource(Source Source, string AddedBy, DateTimeOffset AddedAt, int Proposed, int Accepted, int Drifted);
