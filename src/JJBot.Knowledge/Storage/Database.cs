using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Storage;

/// <summary>
/// The one file that everything is kept in. Opens it, keeps it in write-ahead mode with foreign keys, and turns whatever SQLite
/// refuses into a <see cref="KnowledgeException"/>. What is particular to SQLite stands in this folder alone.
/// </summary>
public sealed partial class Database : IDisposable
{
    private const int CheckedAlways = 16 * 1024 * 1024;

    private readonly ILogger<Database> logger;
    private readonly TimeProvider clock;
    private readonly string connectionString;
    private readonly int busyMilliseconds;

    public Database(IOptions<KnowledgeOptions> options, TimeProvider clock, ILogger<Database> logger)
    {
        var library = NativeSqlite.Use();
        Log.LibraryChosen(logger, library.Version, library.Name);
        this.logger = logger;
        this.clock = clock;
        FilePath = Path.GetFullPath(options.Value.DatabasePath);
        busyMilliseconds = (int)options.Value.BusyTimeout.TotalMilliseconds;
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = FilePath,
            // The driver retries on its own until this many seconds have passed; 0 would be for ever.
            DefaultTimeout = Math.Max(1, (int)options.Value.BusyTimeout.TotalSeconds),
        }.ToString();
    }

    public string FilePath { get; }

    /// <summary>Makes the file where there is none, checks it, and brings its schema up to date.</summary>
    /// <exception cref="KnowledgeException">It is locked, damaged, newer than this program, or another program's.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await GuardAsync(async () =>
        {
            CreateFolder();
            var thorough = DeservesACheck();
            await using var connection = await OpenAsync(cancellationToken);
            await CheckAsync(connection, thorough, cancellationToken);
            await new Migrator(FilePath, clock, logger).MigrateAsync(connection, cancellationToken);
            return 0;
        });
    }

    /// <summary>Runs <paramref name="read"/> on one consistent state of the database; writers are not held up.</summary>
    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = connection.BeginTransaction(deferred: true);
        var result = await read(connection);
        await transaction.CommitAsync(cancellationToken);
        return result;
    });

    /// <summary>Runs <paramref name="write"/> in one transaction: all of it is kept, or, where it throws or the process dies, nothing.</summary>
    public Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = connection.BeginTransaction();
        var result = await write(connection);
        cancellationToken.ThrowIfCancellationRequested();
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    });

    /// <summary>Lets go of the file: closes the connections that are kept open between uses.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    internal async Task<T> GuardAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (SqliteException exception)
        {
            throw DatabaseTrouble.Explain(exception, FilePath);
        }
    }

    internal async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await connection.ExecuteAsync(
                $"PRAGMA busy_timeout = {busyMilliseconds}; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // Checking takes 10 ms for each MiB. A large file is checked after an end that was not orderly, and read whole at start anyway.
    private bool DeservesACheck() =>
        new FileInfo(FilePath) is not { Exists: true, Length: > CheckedAlways } || new FileInfo(FilePath + "-wal") is { Exists: true, Length: > 0 };

    private async Task CheckAsync(SqliteConnection connection, bool thorough, CancellationToken cancellationToken)
    {
        if (thorough && await connection.ExecuteScalarAsync<string>(
            new CommandDefinition("PRAGMA quick_check(1)", cancellationToken: cancellationToken)) != "ok")
        {
            throw new KnowledgeException(DatabaseTrouble.Damaged(FilePath));
        }

        if (await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode") != "wal")
        {
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL");
        }
    }

    private void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeException($"The folder of the database {FilePath} cannot be made: check the path and who may write there.", exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "SQLite {Version} from {Library}.")]
        public static partial void LibraryChosen(ILogger logger, Version version, string library);
    }
}
