using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace JJBot.Knowledge.Storage;

/// <summary>Brings a file's schema up to date: each migration that it lacks, in order, each in a transaction together with its number.</summary>
internal sealed partial class Migrator(string path, TimeProvider clock, ILogger logger)
{
    /// <exception cref="KnowledgeException">The file was written by a newer program, or by another one altogether.</exception>
    public async Task MigrateAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        // Read first: a program that only asks must not wait for one that writes.
        if (await VersionAsync(connection) == Migration.All[^1].Number)
        {
            return;
        }

        foreach (var migration in Migration.All)
        {
            await ApplyAsync(connection, migration, cancellationToken);
        }
    }

    private async Task ApplyAsync(SqliteConnection connection, Migration migration, CancellationToken cancellationToken)
    {
        await using var transaction = connection.BeginTransaction();

        // Asked again inside the transaction: another process may have been quicker.
        if (await VersionAsync(connection) >= migration.Number)
        {
            return;
        }

        await connection.ExecuteAsync(new CommandDefinition(migration.Sql, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(
            "INSERT INTO migration (number, name, applied_at) VALUES (@Number, @Name, @at)",
            new { migration.Number, migration.Name, at = Timestamp.Write(clock.GetUtcNow()) });
        await transaction.CommitAsync(CancellationToken.None);
        Log.Applied(logger, migration.Number, migration.Name);
    }

    private async Task<int> VersionAsync(DbConnection connection)
    {
        var tables = (await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table'")).ToHashSet();
        if (tables.Count == 0)
        {
            return 0;
        }

        if (!tables.Contains("migration"))
        {
            throw new KnowledgeException($"The database {path} belongs to another program: set Knowledge:DatabasePath to a file of the bot's own.");
        }

        var version = await connection.ExecuteScalarAsync<int>("SELECT MAX(number) FROM migration");
        return version <= Migration.All[^1].Number ? version : throw new KnowledgeException(string.Create(
            CultureInfo.InvariantCulture,
            $"The database {path} was written by a newer version of the bot (schema {version}, this one knows {Migration.All[^1].Number}): update the bot, or set Knowledge:DatabasePath to another file."));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Applied migration {Number} ({Name}).")]
        public static partial void Applied(ILogger logger, int number, string name);
    }
}
