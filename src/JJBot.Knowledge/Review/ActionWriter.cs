using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Intake;

namespace JJBot.Knowledge.Review;

/// <summary>Writes down one action within its transaction: who did it, what it changed, and the events that follow.</summary>
/// <param name="connection">In the action's transaction.</param>
/// <param name="ids">Makes ids.</param>
/// <param name="now">When it is done.</param>
/// <param name="by">Who does it.</param>
/// <param name="server">Where.</param>
/// <param name="cancellationToken">Gives up; the transaction must be given up too.</param>
internal sealed class ActionWriter(DbConnection connection, IdMaker ids, DateTimeOffset now, Actor by, Scope server, CancellationToken cancellationToken)
{
    private readonly HashSet<Scope> touched = [];
    private ActionId action;
    private int changes;

    public DbConnection Connection => connection;

    public DateTimeOffset Now => now;

    public Actor By => by;

    public Scope Server => server;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The action that is being written.</summary>
    public ActionId Action => action;

    /// <summary>The scopes where what is answered from changed.</summary>
    public IReadOnlyCollection<Scope> Touched => touched;

    /// <summary>Begins an action; what follows belongs to it until the next one begins.</summary>
    public async Task<ActionId> BeginAsync(ActionHeader header)
    {
        (action, changes) = (new ActionId(ids.Next()), 0);
        await AuditStore.InsertAsync(connection, action, now, by, server, header, cancellationToken);
        return action;
    }

    /// <summary>Changes a claim, from the state that it is known to be in.</summary>
    public async Task ChangeAsync(ClaimRow before, ClaimRow after)
    {
        await ClaimStore.UpdateAsync(connection, before, after, cancellationToken);
        if (before.Server != after.Server)
        {
            await SketchStore.MoveAsync(connection, new ClaimId(before.Id), new Scope(after.Server), cancellationToken);
        }

        var (old, young) = RowDifference.Between(before, after, ReviewJson.Default.ClaimRow);
        await WriteAsync(new AuditChange(new ClaimId(before.Id), old, young));
        if (ClaimEvents.Between(before, after) is { } kind)
        {
            await AuditStore.InsertEventAsync(connection, new ActionId(ids.Next()), now, kind == ClaimEventKind.Withdrawn ? before : after, kind, action, (old, young), cancellationToken);
        }

        if (before.Review == Accepted || after.Review == Accepted)
        {
            Touch(new Scope(before.Server));
            Touch(new Scope(after.Server));
        }
    }

    /// <summary>Writes down that a claim is there which was not.</summary>
    public async Task AddAsync(ClaimRow claim)
    {
        var after = RowDifference.Between(claim with { Review = "" }, claim, ReviewJson.Default.ClaimRow).After;
        await WriteAsync(new AuditChange(new ClaimId(claim.Id), RowDifference.Nothing, after));
        if (claim.Review == Accepted)
        {
            await AuditStore.InsertEventAsync(
                connection, new ActionId(ids.Next()), now, claim, ClaimEventKind.Accepted, action, (RowDifference.Nothing, after), cancellationToken);
            Touch(new Scope(claim.Server));
        }
    }

    /// <summary>Writes down a change that was made, of something that is no claim.</summary>
    public Task WriteAsync(AuditChange change) => AuditStore.InsertChangeAsync(connection, action, ++changes, change, cancellationToken);

    /// <summary>Remembers that what is answered from changed.</summary>
    public void Touch(Scope scope) => touched.Add(scope);

    private static string Accepted { get; } = EnumName<ReviewState>.Of(ReviewState.Accepted);
}

/// <param name="Source">The source that it is about, where it is about one.</param>
/// <param name="Claim">The claim that it is about, where it is about one.</param>
/// <param name="Note">What whoever does it says about it, or what is set.</param>
/// <param name="Undoes">The action that it takes back.</param>
internal sealed record ActionHeader(
    ActionKind Kind, SourceId? Source = null, ClaimId? Claim = null, string? Note = null, ActionId? Undoes = null);
