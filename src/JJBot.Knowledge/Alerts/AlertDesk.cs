using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Logging;

namespace JJBot.Knowledge.Alerts;

/// <summary>
/// Takes what happened to claims, makes alerts of it, and plans who is told. What was taken is taken once; where the process dies on the
/// way the next call goes on.
/// </summary>
public sealed partial class AlertDesk
{
    private const int MostAtOnce = 100;

    private readonly Database database;
    private readonly KnowledgeBase knowledge;
    private readonly AlertReading reading;
    private readonly RevisionPlanner planner;
    private readonly Liveness liveness;
    private readonly TimeProvider clock;
    private readonly ILogger<AlertDesk> logger;
    private int most = MostAtOnce;

    internal AlertDesk(
        Database database, KnowledgeBase knowledge, AlertReading reading, RevisionPlanner planner, Liveness liveness, TimeProvider clock, ILogger<AlertDesk> logger) =>
        (this.database, this.knowledge, this.reading, this.planner, this.liveness, this.clock, this.logger) =
        (database, knowledge, reading, planner, liveness, clock, logger);

    /// <summary>Notes that the bot is at work: at start before anything is taken, and every minute or so from then on.</summary>
    /// <returns>How long it was away, where that is long enough for what was missed to be told in one message; else null.</returns>
    public Task<TimeSpan?> BeatAsync(CancellationToken cancellationToken) => liveness.BeatAsync(cancellationToken);

    /// <summary>
    /// Takes the oldest events, and plans all that waits to be planned. Does next to nothing where nothing happened. For one caller at a
    /// time.
    /// </summary>
    public async Task<Taken> TakeAsync(CancellationToken cancellationToken)
    {
        var batch = await database.ReadAsync(connection => ReadAsync(connection, cancellationToken), cancellationToken);
        if (!await IsKnownAsync(batch.Claims, cancellationToken))
        {
            return new Taken(0, 0, await planner.PlanAsync(cancellationToken), IsMore: false);
        }

        if (await MakeAsync(batch, cancellationToken) is not { } drafts)
        {
            return new Taken(0, 0, 0, IsMore: true);
        }

        if (batch.Lines.Count > 0)
        {
            await SaveAsync(batch, drafts, cancellationToken);
        }

        foreach (var unreadable in batch.Lines.Unreadable)
        {
            Log.Unreadable(logger, unreadable);
        }

        var isMore = batch.Lines.Count == most;
        most = Math.Min(2 * most, MostAtOnce);
        var planned = await planner.PlanAsync(cancellationToken);
        return new Taken(batch.Lines.Count, drafts.Drafts.Count(draft => draft.Earlier is null), planned, isMore);
    }

    private async Task<Batch> ReadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var lines = await EventStore.UntoldAsync(connection, most, cancellationToken);
        var heard = new List<ClaimEvent>();
        foreach (var group in lines.Events.GroupBy(one => one.Server))
        {
            heard.AddRange(await SubscriptionStore.AnyAsync(connection, group.Key, cancellationToken) ? group : []);
        }

        var claims = await ClaimStore.LoadAsync(connection, [.. heard.Select(one => one.Claim).Distinct()], cancellationToken);
        var (_, catchUpBefore) = await ClockStore.ReadAsync(connection, cancellationToken);
        return new Batch(lines, [.. heard.OrderBy(one => one.Id.Value, StringComparer.Ordinal)], claims, catchUpBefore);
    }

    /// <summary>One event that cannot be read must not hold up the others: they are taken one by one then, and that one is passed over.</summary>
    /// <returns>Null where they are to be taken again.</returns>
    private async Task<AlertDrafts?> MakeAsync(Batch batch, CancellationToken cancellationToken)
    {
        if (batch.Heard.Count == 0)
        {
            return AlertDrafts.None;
        }

        try
        {
            return await reading.MakeAsync(batch.Heard, batch.Claims, cancellationToken);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or KnowledgeException))
        {
            if (batch.Lines.Count > 1)
            {
                most = 1;
                return null;
            }

            Log.PassedOver(logger, batch.Heard[0].Claim, exception);
            return AlertDrafts.None;
        }
    }

    /// <summary>Whether the index holds what the database does of these claims; what it lacks is read first.</summary>
    private async Task<bool> IsKnownAsync(IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        if (claims.All(IsKnown))
        {
            return true;
        }

        foreach (var scope in claims.Where(claim => !IsKnown(claim)).Select(claim => claim.Scope).Append(Scope.Shared).Distinct().ToList())
        {
            await knowledge.RefreshAsync(scope, cancellationToken);
        }

        return claims.All(IsKnown);
    }

    private bool IsKnown(Claim claim) => (claim.Review == ReviewState.Accepted, knowledge.Current.Find(claim.Id, claim.Scope)) switch
    {
        (true, { } known) => ClaimRow.From(known, shipped: false) == ClaimRow.From(claim, shipped: false),
        (var isAccepted, var known) => !isAccepted && known is null,
    };

    private Task<int> SaveAsync(Batch batch, AlertDrafts drafts, CancellationToken cancellationToken) => database.WriteAsync(
        async connection =>
        {
            var now = clock.GetUtcNow();
            foreach (var draft in drafts.Drafts)
            {
                await AlertStore.SaveAsync(connection, draft, draft.Event.At <= batch.CatchUpBefore, now, cancellationToken);
            }

            foreach (var duplicate in drafts.Duplicates)
            {
                await AlertStore.LinkAsync(connection, duplicate.Of, [duplicate.Claim], "duplicate", cancellationToken);
            }

            await EventStore.TellAsync(connection, batch.Lines, now, cancellationToken);
            return 0;
        },
        cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "What happened to the claim {Claim} could not be made an alert of, and is not told.")]
        public static partial void PassedOver(ILogger logger, ClaimId claim, Exception exception);

        [LoggerMessage(LogLevel.Error, "The line {Line} of what happened to claims cannot be read, and is not told.")]
        public static partial void Unreadable(ILogger logger, string line);
    }

    /// <param name="Lines">What is taken.</param>
    /// <param name="Heard">Those of the events in it that anybody hears of.</param>
    /// <param name="Claims">Those that they speak of, as they are now.</param>
    private sealed record Batch(EventLines Lines, IReadOnlyList<ClaimEvent> Heard, IReadOnlyList<Claim> Claims, DateTimeOffset? CatchUpBefore);
}

/// <summary>What was taken.</summary>
/// <param name="Events">How many events.</param>
/// <param name="Alerts">How many new alerts were made of them.</param>
/// <param name="Planned">How many alerts, new or changed, were planned.</param>
/// <param name="IsMore">Whether there may be further events.</param>
public sealed record Taken(int Events, int Alerts, int Planned, bool IsMore);
