using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Alerts;

/// <summary>
/// Drops lines of the ledger that came to their end long ago, and that nothing needs any more. A message that can still be amended is
/// never forgotten, however old: without its line it would be sent again where a change is news.
/// </summary>
public sealed class LedgerPruner(Database database, TimeProvider clock, IOptions<AlertsOptions> options)
{
    private const int MostAtOnce = 500;

    /// <summary>Goes through the ledger once, a few lines in each transaction. What another line points to waits until that is dropped, at the latest until the next time.</summary>
    /// <returns>How many lines were dropped.</returns>
    /// <exception cref="KnowledgeException">The database refuses.</exception>
    public async Task<int> PruneAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - options.Value.Retention;
        var (dropped, after) = (0, "");
        while (await database.ReadAsync(connection => PruneStore.OverAsync(connection, after, before, MostAtOnce, cancellationToken), cancellationToken) is { Count: > 0 } over)
        {
            await database.WriteAsync(
                async connection =>
                {
                    await PruneStore.DropAsync(connection, over, cancellationToken);
                    return 0;
                },
                cancellationToken);
            (dropped, after) = (dropped + over.Count, over[^1]);
        }

        return dropped;
    }
}
