using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>What was taken in lately, in the database.</summary>
internal static class IntakeStore
{
    /// <summary>How many sources a server has added since a moment; those that were removed since count too.</summary>
    public static Task<int> CountSinceAsync(DbConnection connection, Scope server, DateTimeOffset since, CancellationToken cancellationToken)
    {
        const string sql = "SELECT COUNT(*) FROM source WHERE server = @Server AND recorded_at >= @since";

        var parameters = new { server.Server, since = Timestamp.Write(since) };
        return connection.ExecuteScalarAsync<int>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }
}
