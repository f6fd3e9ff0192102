using System.Text.RegularExpressions;
using JJBot.Knowledge.Claims;
using Microsoft.Data.Sqlite;

namespace JJBot.Benchmarks.Stages;

/// <summary>
/// The yardstick: SQLite's FTS5 over the statements alone, with its own stemming and ranking, on one open connection with the statement
/// prepared. Finds the twenty best for a question's words, without the commonest English ones. It understands nothing.
/// </summary>
/// <remarks>https://sqlite.org/fts5.html</remarks>
internal sealed partial class FullTextSearch : IDisposable
{
    private static readonly HashSet<string> Common =
        ["a", "an", "and", "any", "are", "about", "did", "do", "does", "for", "how", "in", "is", "it", "many", "of", "on", "that", "the", "there", "they", "to", "true", "what", "when", "where", "who", "with", "word"];

    private readonly SqliteConnection connection;
    private readonly SqliteCommand search;

    private FullTextSearch(SqliteConnection connection)
    {
        this.connection = connection;
        search = connection.CreateCommand();
        search.CommandText = "SELECT rowid, rank FROM statement WHERE statement MATCH @words ORDER BY rank LIMIT 20";
        search.Parameters.Add("@words", SqliteType.Text);
        search.Prepare();
    }

    /// <param name="file">Where it is made; gone with its folder.</param>
    /// <param name="claims">Whose statements are found.</param>
    public static FullTextSearch Over(string file, IEnumerable<Claim> claims)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA cache_size = -2000000; PRAGMA mmap_size = 2000000000; CREATE VIRTUAL TABLE statement USING fts5(text, tokenize = 'porter unicode61')");
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = "INSERT INTO statement (text) VALUES (@text)";
            var text = insert.Parameters.Add("@text", SqliteType.Text);
            foreach (var claim in claims)
            {
                text.Value = claim.Statement;
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Run(connection, "INSERT INTO statement (statement) VALUES ('optimize')");
        return new FullTextSearch(connection);
    }

    /// <param name="question">In free words.</param>
    /// <param name="all">Whether a statement must have all of its words rather than any; quicker, and then mostly finds nothing.</param>
    /// <returns>How many were found, at most 20.</returns>
    public int Find(string question, bool all)
    {
        var words = Word().Matches(question).Select(match => match.Value).ToLookup(Common.Contains);
        search.Parameters[0].Value = string.Join(all ? " AND " : " OR ", (words[false].Any() ? words[false] : words[true]).Select(word => $"\"{word}\""));
        using var reader = search.ExecuteReader();
        var found = 0;
        while (reader.Read())
        {
            found++;
        }

        return found;
    }

    public void Dispose()
    {
        search.Dispose();
        connection.Dispose();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
