using Dapper;
using Microsoft.Data.Sqlite;

namespace JJBot.Knowledge.Storage;

/// <summary>Copies the database while it is in use.</summary>
public sealed class Backup(Database database)
{
    /// <summary>Writes a copy, whole and checked, of one moment's state; the bot may go on writing meanwhile.</summary>
    /// <param name="path">A file that does not exist yet.</param>
    /// <param name="cancellationToken">Heeded before the copying begins.</param>
    /// <exception cref="KnowledgeException">The file exists or cannot be written, or the database cannot be read; no file is left behind.</exception>
    public async Task BackupAsync(string path, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(path);
        Reserve(target);
        try
        {
            await database.GuardAsync(() => CopyAsync(target, cancellationToken));
        }
        catch
        {
            File.Delete(target);
            throw;
        }
    }

    private async Task<bool> CopyAsync(string target, CancellationToken cancellationToken)
    {
        await using (var connection = await database.OpenAsync(cancellationToken))
        {
            // Into the empty file that was reserved, which is the one kind of existing file that SQLite accepts here.
            await connection.ExecuteAsync("VACUUM INTO @target", new { target });
        }

        await using var copy = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = target, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await copy.OpenAsync(CancellationToken.None);
        return await copy.ExecuteScalarAsync<string>("PRAGMA integrity_check(1)") == "ok"
            ? true
            : throw new KnowledgeException($"The copy in {target} did not pass its check: check the disk, then try again.");
    }

    // Made anew or not at all, so that two backups at once cannot both take the name.
    private static void Reserve(string target)
    {
        try
        {
            new FileStream(target, FileMode.CreateNew, FileAccess.Write).Dispose();
        }
        catch (IOException) when (File.Exists(target) || Directory.Exists(target))
        {
            throw new KnowledgeException($"{target} exists already: give the backup a name of its own.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new KnowledgeException($"{target} cannot be written ({exception.Message})", exception);
        }
    }
}
