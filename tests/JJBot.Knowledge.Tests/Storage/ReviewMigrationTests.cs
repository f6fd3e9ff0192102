using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Storage;

public sealed class ReviewMigrationTests
{
    [Fact]
    public async Task A_Database_Of_The_First_Schema_Keeps_What_It_Holds_And_Can_Be_Reviewed()
    {
        using var folder = new KnowledgeFolder();
        WriteFirstSchema(folder);
        await folder.Database.PrepareAsync(CancellationToken.None);
        var knowledge = folder.Base();
        await knowledge.ReloadAsync(CancellationToken.None);

        Assert.Equal(["Said before.", "Said by the server."], knowledge.Current.On("release", new Scope("7")).Select(claim => claim.Statement));
        Assert.Equal(["Said before."], knowledge.Current.On("release", new Scope("8")).Select(claim => claim.Statement));
        var claim = knowledge.Current.Find(new ClaimId("own-01"), new Scope("7"))!;
        Assert.Equal((null, Resolution.Unresolved, Drift.None), (claim.SameQuoteAs, claim.Resolution, claim.Drift));
        Assert.Equal(["A text."], (await folder.Texts.LoadAsync([new SourceId("old")], CancellationToken.None))[new SourceId("old")].Paragraphs);

        var ids = new IdMaker(folder.Clock);
        var actions = new Actions(folder.Database, knowledge, ids, folder.Clock);
        var settings = new ServerSettings(folder.Database, actions, Microsoft.Extensions.Options.Options.Create(new LimitsOptions()));
        Assert.IsType<ReviewOutcome.Applied>(
            await new ClaimReview(actions, settings, ids).RetractAsync(claim.Id, "Wrong.", Newsroom.Ann, new Scope("7"), CancellationToken.None));
        Assert.Single(knowledge.Current.On("release", new Scope("7")));
    }

    private static void WriteFirstSchema(KnowledgeFolder folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Options.DatabasePath)!);
        using var connection = folder.Connect();
        connection.Execute(Migration.All[0].Sql);
        connection.Execute($"""
            INSERT INTO migration (number, name, applied_at) VALUES (1, 'sources_and_claims', '2026-01-01T00:00:00.0000000Z');
            INSERT INTO source (id, title, sha256, added_by, recorded_at) VALUES ('old', 'An old source', '{Some.Sha256("old")}', 'shipped', '2026-01-01T00:00:00.0000000Z');
            INSERT INTO snapshot (source_id, taken_at) VALUES ('old', '2026-01-01T00:00:00.0000000Z');
            INSERT INTO snapshot_paragraph (source_id, number, content) VALUES ('old', 1, 'A text.');
            """);
        foreach (var (id, server, statement) in new[] { ("old-01", null, "Said before."), ("own-01", "7", "Said by the server.") })
        {
            connection.Execute(
                """
                INSERT INTO claim (id, source_id, server, topic, series, season_first, season_last, statement, status, modality, value_kind, aspect, content,
                                   paragraph, passage_start, passage_end, fingerprint, spoiler, shipped, review, recorded_at)
                VALUES (@id, 'old', @server, 'release', 'Example', 2, 2, @statement, 'reported', 'plan', 'text', 'premiere', 'soon',
                        1, 0, 6, @fingerprint, 0, @shipped, 'accepted', '2026-01-01T00:00:00.0000000Z')
                """,
                new { id, server, statement, fingerprint = Some.Sha256(id), shipped = server is null ? 1 : 0 });
        }
    }
}
