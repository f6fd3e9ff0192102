using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace JJBot.Knowledge.Storage;

/// <summary>
/// Reads the columns of many rows, past the driver's checks and, for texts that repeat, without making them anew: reading the whole
/// index at start takes a third of the time so. An empty text reads as null.
/// </summary>
internal sealed class RowReader(SqliteDataReader reader) : IAsyncDisposable
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<byte>> shared =
        new Dictionary<string, string>(new Utf8Comparer()).GetAlternateLookup<ReadOnlySpan<byte>>();

    // One statement for all rows.
    private readonly sqlite3_stmt statement = reader.Handle ?? throw new InvalidOperationException("The reader is closed.");

    public static async Task<RowReader> OpenAsync(DbCommand command, CancellationToken cancellationToken) =>
        new((SqliteDataReader)await command.ExecuteReaderAsync(cancellationToken));

    public Task<bool> NextAsync(CancellationToken cancellationToken) => reader.ReadAsync(cancellationToken);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    /// <summary>0 for null.</summary>
    public int Number(int column) => raw.sqlite3_column_int(statement, column);

    public string? NewText(int column)
    {
        var text = raw.sqlite3_column_blob(statement, column);
        return text.IsEmpty ? null : Encoding.UTF8.GetString(text);
    }

    /// <summary>The same object for the same text, as long as this reader lives.</summary>
    public string? SharedText(int column)
    {
        var text = raw.sqlite3_column_blob(statement, column);
        if (text.IsEmpty)
        {
            return null;
        }

        if (!shared.TryGetValue(text, out var known))
        {
            known = Encoding.UTF8.GetString(text);
            shared[text] = known;
        }

        return known;
    }

    public ValueTask DisposeAsync() => reader.DisposeAsync();

    private sealed class Utf8Comparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
    {
        public bool Equals(string? one, string? other) => one == other;

        public int GetHashCode(string text) => GetHashCode(Encoding.UTF8.GetBytes(text).AsSpan());

        public bool Equals(ReadOnlySpan<byte> bytes, string text) => Ascii.Equals(bytes, text) || Encoding.UTF8.GetString(bytes) == text;

        public int GetHashCode(ReadOnlySpan<byte> bytes)
        {
            var hash = new HashCode();
            hash.AddBytes(bytes);
            return hash.ToHashCode();
        }

        public string Create(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
    }
}
