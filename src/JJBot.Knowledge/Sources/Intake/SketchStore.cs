using System.Data.Common;
using Dapper;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>What copies of texts and quotes from them are recognised by, in the database.</summary>
/// <remarks>
/// CROSS JOIN keeps SQLite to the order that is written (https://www.sqlite.org/optoverview.html#crossjoin): for a long list of marks it
/// would otherwise go through every source there is.
/// </remarks>
internal static class SketchStore
{
    /// <summary>What must hold of a source that <c>@Server</c> may be told about: it sees it, and the source or a copy of it is not withdrawn.</summary>
    private const string Told = """
        (s.server IS NULL OR s.server = @Server)
        AND (s.withdrawn_at IS NULL OR EXISTS (SELECT 1 FROM source c WHERE c.copy_of = s.id AND c.withdrawn_at IS NULL))
        """;

    private const int MostCandidates = 4;

    /// <summary>
    /// What stands in so many places of one scope is a phrase or a page's furniture, and tells nothing: it is not kept again. So a
    /// look-up takes the same time however much there is, and no server's texts get in the way of another's.
    /// </summary>
    private const int MostPlaces = 8;

    /// <summary>SQLite takes 32,766 parameters, PostgreSQL 65,535; far fewer read well in a log.</summary>
    private const int MostMarks = 500;

    /// <summary>Keeps the sketches of a text and of the passages of its source's claims. A copy and a repeated quote need none: the first one stands for them.</summary>
    public static async Task SaveAsync(DbConnection connection, Snapshot snapshot, CancellationToken cancellationToken)
    {
        const string words = "UPDATE snapshot SET words = @words WHERE source_id = @source";
        const string bands = """
            INSERT INTO source_sketch (source_id, scope, mark)
            SELECT id, COALESCE(server, ''), @mark FROM source
             WHERE id = @source AND copy_of IS NULL
               AND (SELECT COUNT(*) FROM source_sketch k WHERE k.mark = @mark AND k.scope = COALESCE(source.server, '')) < @MostPlaces
            ON CONFLICT DO NOTHING
            """;

        var source = snapshot.Source.Value;
        var shingles = Shingles.Of(snapshot.Paragraphs, TextSketch.ShingleLength);
        await connection.ExecuteAsync(words, new { source, words = Fingerprint(snapshot.Paragraphs) });
        var marks = TextSketch.Of(shingles).Select(mark => new { source, mark, MostPlaces });
        await connection.ExecuteAsync(new CommandDefinition(bands, marks, cancellationToken: cancellationToken));
        await SaveQuotesAsync(connection, snapshot, cancellationToken);
    }

    /// <summary>Keeps the sketches of the passages of a source's claims.</summary>
    public static async Task SaveQuotesAsync(DbConnection connection, Snapshot snapshot, CancellationToken cancellationToken)
    {
        const string select = $"SELECT {PassageRow.Selected} FROM claim WHERE source_id = @source AND same_quote_as IS NULL";

        var rows = await connection.QueryAsync<PassageRow>(select, new { source = snapshot.Source.Value });
        foreach (var row in rows)
        {
            await SaveQuoteAsync(connection, row.Id, snapshot.Quote(row.Locator), cancellationToken);
        }
    }

    private static async Task SaveQuoteAsync(DbConnection connection, string claim, string? quote, CancellationToken cancellationToken)
    {
        const string insert = """
            INSERT INTO claim_sketch (claim_id, scope, mark)
            SELECT id, COALESCE(server, ''), @mark FROM claim
             WHERE id = @claim
               AND (SELECT COUNT(*) FROM claim_sketch k WHERE k.mark = @mark AND k.scope = COALESCE(claim.server, '')) < @MostPlaces
            ON CONFLICT DO NOTHING
            """;

        if (quote is not null && QuoteSketch.Marks(QuoteSketch.Shingle(quote)).Select(mark => new { claim, mark, MostPlaces }).ToList() is { Count: > 0 } marks)
        {
            await connection.ExecuteAsync(new CommandDefinition(insert, marks, cancellationToken: cancellationToken));
        }
    }

    /// <summary>Follows a source into another scope.</summary>
    public static Task MoveAsync(DbConnection connection, SourceId source, Scope scope, CancellationToken cancellationToken) => connection.ExecuteAsync(
        new CommandDefinition("UPDATE source_sketch SET scope = @scope WHERE source_id = @id", new { id = source.Value, scope = scope.Server ?? "" }, cancellationToken: cancellationToken));

    /// <summary>Follows a claim into another scope.</summary>
    public static Task MoveAsync(DbConnection connection, ClaimId claim, Scope scope, CancellationToken cancellationToken) => connection.ExecuteAsync(
        new CommandDefinition("UPDATE claim_sketch SET scope = @scope WHERE claim_id = @id", new { id = claim.Value, scope = scope.Server ?? "" }, cancellationToken: cancellationToken));

    /// <summary>The fingerprint of all words of a text; null where it has none.</summary>
    public static string? Fingerprint(IReadOnlyList<string> paragraphs) =>
        paragraphs.Any(paragraph => paragraph.Any(char.IsLetterOrDigit)) ? PassageFingerprint.Of(string.Join('\n', paragraphs)) : null;

    /// <summary>The source that the server sees of the same bytes, the same link or the same words, in this order; null where there is none.</summary>
    public static async Task<Source?> FindSameAsync(
        DbConnection connection, string sha256, string? linkKey, string? words, Scope server, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT {SourceStore.Selected}
              FROM (SELECT id AS same_id, 0 AS place FROM source WHERE sha256 = @sha256
                    UNION ALL SELECT id, 1 FROM source WHERE link_key = @linkKey
                    UNION ALL SELECT source_id, 2 FROM snapshot WHERE words = @words) same
              JOIN source ON source.id = same.same_id
             WHERE source.withdrawn_at IS NULL AND (source.server IS NULL OR source.server = @Server)
             ORDER BY same.place, source.id
             LIMIT 1
            """;

        var parameters = new { sha256, linkKey, words, server.Server };
        return (await connection.QueryFirstOrDefaultAsync<SourceRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken)))?.ToSource();
    }

    /// <summary>First ones of texts like this one that the server sees, the likeliest first.</summary>
    public static async Task<IReadOnlyList<Source>> FindLikeAsync(DbConnection connection, IReadOnlyList<long> marks, Scope server, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT {SourceStore.Selected}
              FROM (SELECT k.source_id AS like_id, COUNT(*) AS shared
                      FROM source_sketch k CROSS JOIN source s
                     WHERE k.mark IN @marks AND k.scope IN ('', @own) AND s.id = k.source_id AND {Told}
                     GROUP BY k.source_id ORDER BY shared DESC, k.source_id LIMIT @MostCandidates) alike
              JOIN source ON source.id = alike.like_id
             ORDER BY alike.shared DESC, source.id
            """;

        var parameters = new { marks, own = server.Server ?? "", server.Server, MostCandidates };
        var rows = await connection.QueryAsync<SourceRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToSource())];
    }

    /// <summary>First ones of passages that may be any of those with these marks, by mark.</summary>
    public static async Task<ILookup<long, PassageRow>> FindQuotesAsync(DbConnection connection, IEnumerable<long> marks, Scope server, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT k.mark, {PassageRow.Selected}
              FROM claim_sketch k CROSS JOIN claim CROSS JOIN source s
             WHERE k.mark IN @chunk AND k.scope IN ('', @own) AND claim.id = k.claim_id AND s.id = claim.source_id
               AND (claim.server IS NULL OR claim.server = @Server) AND claim.withdrawn_at IS NULL AND {Told}
            """;

        var found = new List<PassageRow>();
        foreach (var chunk in marks.Distinct().Chunk(MostMarks))
        {
            found.AddRange(await connection.QueryAsync<PassageRow>(new CommandDefinition(sql, new { chunk, own = server.Server ?? "", server.Server }, cancellationToken: cancellationToken)));
        }

        return found.ToLookup(row => row.Mark);
    }

    /// <summary>Where a claim's passage stands.</summary>
    internal sealed record PassageRow
    {
        public const string Selected = """
            claim.id, claim.source_id AS SourceId, claim.paragraph, claim.passage_start AS PassageStart, claim.passage_end AS PassageEnd, claim.fingerprint
            """;

        public required string Id { get; init; }
        public required string SourceId { get; init; }
        public long Mark { get; init; }
        public long Paragraph { get; init; }
        public long PassageStart { get; init; }
        public long PassageEnd { get; init; }
        public required string Fingerprint { get; init; }

        public Locator Locator => new((int)Paragraph, (int)PassageStart, (int)PassageEnd, Fingerprint);
    }
}
