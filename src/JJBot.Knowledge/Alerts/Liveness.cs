using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Alerts;

/// <summary>Notes that the bot is at work, and notices afterwards that it was not, or that the clock was set.</summary>
internal sealed class Liveness(Database database, TimeProvider clock, IOptions<AlertsOptions> options)
{
    /// <returns>How long it was away, where that is long enough for what was missed to be told in one message; else null.</returns>
    public Task<TimeSpan?> BeatAsync(CancellationToken cancellationToken) => database.WriteAsync<TimeSpan?>(
        async connection =>
        {
            var now = clock.GetUtcNow();
            var (aliveAt, catchUpBefore) = await ClockStore.ReadAsync(connection, cancellationToken);
            var away = now - (aliveAt ?? now);
            var wasAway = away > options.Value.CatchUpAfter;
            if (wasAway)
            {
                await ClockStore.HoldMissedAsync(connection, now, cancellationToken);
            }

            if (away < TimeSpan.Zero)
            {
                // What a clock that was ahead put off may lie years away. What is no digest is tried at once: where that is too early,
                // Discord says so.
                await ClockStore.BringNearerAsync(connection, "", now, cancellationToken);
                await ClockStore.BringNearerAsync(connection, EnumName<DigestKind>.Of(DigestKind.CatchUp), now, cancellationToken);
                await ClockStore.BringNearerAsync(connection, EnumName<DigestKind>.Of(DigestKind.Burst), now, cancellationToken);
                await ClockStore.BringNearerAsync(connection, EnumName<DigestKind>.Of(DigestKind.Daily), now.AddDays(1), cancellationToken);
                await ClockStore.BringNearerAsync(connection, EnumName<DigestKind>.Of(DigestKind.Weekly), now.AddDays(7), cancellationToken);
            }

            await ClockStore.SaveAsync(connection, now, wasAway ? now : catchUpBefore > now ? null : catchUpBefore, cancellationToken);
            return wasAway ? away : null;
        },
        cancellationToken);
}
