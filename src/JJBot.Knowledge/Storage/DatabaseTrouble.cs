using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace JJBot.Knowledge.Storage;

/// <summary>Says in one sentence what SQLite's result code means for the person who runs the bot (https://sqlite.org/rescode.html).</summary>
internal static class DatabaseTrouble
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    public static KnowledgeException Explain(SqliteException exception, string path) => new(exception.SqliteErrorCode switch
    {
        Busy or Locked => $"The database {path} is locked by another program: close that program (a second bot, or a tool that has the file open), then try again.",
        Corrupt or NotADatabase => Damaged(path),
        CannotOpen => $"The database {path} cannot be opened: check that its folder exists and that this user may write in it.",
        Permission or ReadOnly => $"The database {path} cannot be written: check that this user may write the file and its folder.",
        Full => $"The disk of the database {path} is full: make room, then try again; nothing was changed.",
        InputOutput => $"The disk failed to read or write the database {path}: check the disk and the system's log, then try again.",
        Constraint => $"The database {path} refused a record that breaks its rules ({exception.Message}): nothing was changed.",
        _ => $"The database {path} refused: {exception.Message}",
    }, exception);

    public static string Damaged(string path) =>
        $"The database {path} is damaged or not a database: move it away and put a backup in its place, or start without it to build a new one from the seeds.";

    /// <summary>Whether a record could not be made because what the database holds is no such thing.</summary>
    public static bool IsNonsense(Exception exception) => exception is FormatException or ArgumentException or JsonException;

    /// <param name="what">"the claim jj-000-01"</param>
    /// <param name="exception">What the record said.</param>
    public static KnowledgeException Unreadable(string what, Exception exception) =>
        new($"The database is damaged: {what} in it cannot be read. Move the file away and put a backup in its place.", exception);
}
