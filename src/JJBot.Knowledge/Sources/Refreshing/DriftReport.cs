using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>What is known of a source's drift, for moderators to look at.</summary>
public sealed class DriftReport(Database database)
{
    /// <summary>The claims that the server sees whose passages no longer stand in the source as they did, in the order of the text.</summary>
    public Task<IReadOnlyList<ClaimDrift>> ReadAsync(SourceId source, Scope server, CancellationToken cancellationToken) => database.ReadAsync(
        async connection => (await ReadAsync(connection, source, cancellationToken)).Drifted.Where(drift => drift.Claim.Scope.IsVisibleFrom(server)).ToList()
            as IReadOnlyList<ClaimDrift>,
        cancellationToken);

    /// <summary>The claims of all scopes that are not put aside: how many stand as they did, and those that do not.</summary>
    internal static async Task<(int Standing, IReadOnlyList<ClaimDrift> Drifted)> ReadAsync(DbConnection connection, SourceId source, CancellationToken cancellationToken)
    {
        if (await SnapshotStore.FindAsync(connection, source, cancellationToken) is not { } text)
        {
            return (0, []);
        }

        var claims = await ClaimsAsync(connection, source, cancellationToken);
        var words = await DriftStore.WordsAsync(connection, source, cancellationToken);
        var drifted = claims.Where(claim => claim.Drift != Drift.None)
            .Select(claim => (Claim: claim, Quote: text.Quote(claim.Locator)))
            .Where(drift => drift.Quote is not null)
            .Select(drift => new ClaimDrift(drift.Claim, drift.Quote!, words.GetValueOrDefault(drift.Claim.Id.Value)));
        return (claims.Count(claim => claim.Drift == Drift.None), [.. drifted]);
    }

    /// <summary>The claims from a source that wait for review or are answered from, of all scopes.</summary>
    internal static async Task<IReadOnlyList<Claim>> ClaimsAsync(DbConnection connection, SourceId source, CancellationToken cancellationToken)
    {
        var claims = new List<Claim>();
        foreach (var scope in await DriftStore.ScopesAsync(connection, source, cancellationToken))
        {
            claims.AddRange(await ClaimStore.LoadFromAsync(connection, source, scope, cancellationToken));
        }

        return [.. claims.Where(claim => claim.Review is ReviewState.Proposed or ReviewState.Accepted)];
    }
}
