using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Knowledge.Alerts;

/// <summary>The time zones in which servers live.</summary>
public sealed class TimeZones(ServerSettings settings)
{
    /// <summary>The server's; UTC where it has settled none, or one that this machine no longer knows.</summary>
    internal async Task<TimeZoneInfo> OfAsync(DbConnection connection, Scope server, CancellationToken cancellationToken) =>
        (await settings.ReadAsync(connection, server, cancellationToken)).TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : TimeZoneInfo.Utc;
}
