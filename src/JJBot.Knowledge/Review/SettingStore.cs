using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Review;

/// <summary>What servers have settled, in the database.</summary>
internal static class SettingStore
{
    /// <summary>What a server has settled; all defaults where nothing.</summary>
    public static async Task<SettingRow> FindAsync(DbConnection connection, Scope server, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT trusted_outlets AS TrustedOutlets, second_approval AS SecondApproval, sources_per_day AS SourcesPerDay,
                   largest_bytes AS LargestBytes, feeds, notices_to AS NoticesTo, time_zone AS TimeZone
              FROM server_setting WHERE server = @Server
            """;

        var command = new CommandDefinition(sql, new { server.Server }, cancellationToken: cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<SettingRow>(command) ?? new SettingRow();
    }

    public static Task SaveAsync(DbConnection connection, Scope server, SettingRow row, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO server_setting (server, trusted_outlets, second_approval, sources_per_day, largest_bytes, feeds, notices_to, time_zone)
            VALUES (@Server, @TrustedOutlets, @SecondApproval, @SourcesPerDay, @LargestBytes, @Feeds, @NoticesTo, @TimeZone)
            ON CONFLICT (server) DO UPDATE SET
                trusted_outlets = excluded.trusted_outlets, second_approval = excluded.second_approval,
                sources_per_day = excluded.sources_per_day, largest_bytes = excluded.largest_bytes, feeds = excluded.feeds,
                notices_to = excluded.notices_to, time_zone = excluded.time_zone
            """;

        var parameters = new DynamicParameters(row);
        parameters.Add("Server", server.Server);
        return connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }
}
