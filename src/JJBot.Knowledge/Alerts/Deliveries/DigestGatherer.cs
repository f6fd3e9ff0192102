using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Alerts;

/// <summary>Gathers what waits into digests as they fall due.</summary>
public sealed class DigestGatherer(Database database, TimeZones zones, IdMaker ids, TimeProvider clock, IOptions<AlertsOptions> options)
{
    private readonly DigestTimes times = new(options.Value.DigestHour, options.Value.DigestWeekday);

    /// <summary>Makes the digests that are due. Does next to nothing where none is.</summary>
    public async Task GatherAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!await database.ReadAsync(connection => DigestStore.AnyDueAsync(connection, now, cancellationToken), cancellationToken))
        {
            return;
        }

        await database.WriteAsync(
            async connection =>
            {
                foreach (var digest in await DigestStore.DueAsync(connection, now, cancellationToken))
                {
                    await GatherAsync(connection, digest, now, cancellationToken);
                }

                return 0;
            },
            cancellationToken);
    }

    private async Task GatherAsync(DbConnection connection, DueDigest digest, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mode = EnumName<DigestKind>.Parse(digest.Hold) switch
        {
            DigestKind.Daily => DeliveryMode.Daily,
            DigestKind.Weekly => DeliveryMode.Weekly,
            _ => DeliveryMode.Instant,
        };
        await DigestStore.ReleaseAsync(connection, digest, editsAlone: mode != DeliveryMode.Instant || digest.Count > 1, now, cancellationToken);
        if (digest.Count == 0 || (mode == DeliveryMode.Instant && digest.Count == 1))
        {
            return;
        }

        if (!await DigestStore.MakeAsync(connection, digest, new DeliveryId(ids.Next()), now, cancellationToken))
        {
            // The clock was put back: there was a digest for this time already.
            var subscription = await SubscriptionStore.FindAsync(connection, new SubscriptionId(digest.SubscriptionId), cancellationToken);
            var zone = await zones.OfAsync(connection, subscription?.Server ?? Scope.Shared, cancellationToken);
            await DigestStore.PutOffAsync(connection, digest, times.After(Timestamp.ReadInstant(digest.DueAt), mode, zone), cancellationToken);
        }
    }
}
