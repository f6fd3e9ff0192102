using Dapper;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Data.Sqlite;

namespace JJBot.Knowledge.Tests.Storage;

public sealed class DatabaseTests
{
    [Fact]
    public async Task A_New_File_Gets_The_Whole_Schema_And_A_Second_Start_Changes_Nothing()
    {
        using var folder = new KnowledgeFolder();
        await folder.Database.PrepareAsync(CancellationToken.None);
        using var connection = folder.Connect();
        var before = Schema(connection);

        folder.Clock.Advance(TimeSpan.FromDays(1));
        using var again = folder.OpenAgain();
        await again.PrepareAsync(CancellationToken.None);

        Assert.Contains(before, line => line.StartsWith("claim|", StringComparison.Ordinal));
        Assert.Equal(before, Schema(connection));
        Assert.Equal(
            Migration.All.Select(migration => $"{migration.Number} {migration.Name} 2026-03-01T12:00:00.0000000Z"),
            connection.Query<string>("SELECT number || ' ' || name || ' ' || applied_at FROM migration ORDER BY number"));
    }

    [Fact]
    public async Task Two_Programs_That_Start_On_One_New_File_At_Once_Migrate_It_Once()
    {
        using var folder = new KnowledgeFolder(busyTimeout: TimeSpan.FromSeconds(30));
        var programs = Enumerable.Range(0, 4).Select(_ => folder.OpenAgain()).ToArray();

        await Task.WhenAll(programs.Select(program => Task.Run(() => program.PrepareAsync(CancellationToken.None))));

        using var connection = folder.Connect();
        Assert.Equal(Migration.All.Count, connection.ExecuteScalar<int>("SELECT COUNT(*) FROM migration"));
        Array.ForEach(programs, program => program.Dispose());
    }

    [Fact]
    public async Task The_File_Is_In_Write_Ahead_Mode_And_Foreign_Keys_Are_Kept()
    {
        using var folder = new KnowledgeFolder();
        await folder.Database.PrepareAsync(CancellationToken.None);

        var pragmas = await folder.Database.ReadAsync(
            async connection => new[]
            {
                await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode"),
                await connection.ExecuteScalarAsync<string>("PRAGMA foreign_keys"),
                await connection.ExecuteScalarAsync<string>("PRAGMA synchronous"),
                await connection.ExecuteScalarAsync<string>("PRAGMA busy_timeout"),
            },
            CancellationToken.None);
        var orphan = await Assert.ThrowsAsync<KnowledgeException>(
            () => folder.Texts.SaveAsync(new Snapshot(new SourceId("nowhere"), ["A text."]), CancellationToken.None));

        Assert.Equal("wal 1 1 1000", string.Join(" ", pragmas));
        Assert.Contains("FOREIGN KEY", orphan.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_File_From_A_Newer_Version_Is_Refused_And_Left_Alone()
    {
        using var folder = new KnowledgeFolder();
        await folder.Database.PrepareAsync(CancellationToken.None);
        using (var connection = folder.Connect())
        {
            connection.Execute("INSERT INTO migration (number, name, applied_at) VALUES (9999, 'later', '2030-01-01T00:00:00.0000000Z')");
        }

        using var again = folder.OpenAgain();
        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => again.PrepareAsync(CancellationToken.None));

        Assert.Equal(
            $"The database {folder.Options.DatabasePath} was written by a newer version of the bot (schema 9999, this one knows {Migration.All.Count}): "
            + "update the bot, or set Knowledge:DatabasePath to another file.",
            refusal.Message);
        using var after = folder.Connect();
        Assert.Equal(9999, after.ExecuteScalar<int>("SELECT MAX(number) FROM migration"));
    }

    [Fact]
    public async Task Another_Programs_Database_Is_Refused_And_Left_Alone()
    {
        using var folder = new KnowledgeFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Options.DatabasePath)!);
        using (var connection = folder.Connect())
        {
            connection.Execute("CREATE TABLE bookmarks (url TEXT)");
        }

        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => folder.Database.PrepareAsync(CancellationToken.None));

        Assert.Contains("belongs to another program", refusal.Message, StringComparison.Ordinal);
        using var after = folder.Connect();
        Assert.Equal(["bookmarks"], after.Query<string>("SELECT name FROM sqlite_master"));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("truncated")]
    [InlineData("overwritten")]
    public async Task A_Damaged_File_Is_Refused_And_Left_Alone(string damage)
    {
        using var folder = new KnowledgeFolder();
        await folder.StartAsync();

        using (var connection = folder.Connect())
        {
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        folder.Database.Dispose();
        var path = folder.Options.DatabasePath;
        Damage(path, damage);
        var before = await File.ReadAllBytesAsync(path);

        using var again = folder.OpenAgain();
        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => again.PrepareAsync(CancellationToken.None));

        Assert.Equal(DatabaseTrouble.Damaged(path), refusal.Message);
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    [Theory]
    [InlineData("UPDATE claim SET fingerprint = 'x' || substr(fingerprint, 2) WHERE id = 'one-02'", "the claim one-02")]
    [InlineData("UPDATE claim SET recorded_at = 'yesterday' WHERE id = 'one-02'", "the claim one-02")]
    [InlineData("UPDATE claim SET via = '[\"half' WHERE id = 'one-02'", "the claim one-02")]
    [InlineData("UPDATE source SET sha256 = 'x' || substr(sha256, 2)", "the source one")]
    public async Task A_Record_That_Makes_No_Sense_Is_Told_In_One_Sentence(string damage, string what)
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds(Some.SeedSource("one", 2)));
        using var connection = folder.Connect();
        connection.Execute(damage);

        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => knowledge.ReloadAsync(CancellationToken.None));

        Assert.Equal($"The database is damaged: {what} in it cannot be read. Move the file away and put a backup in its place.", refusal.Message);
        Assert.Equal(2, knowledge.Current.ClaimCount);
    }

    [Fact]
    public async Task A_Locked_File_Is_Told_In_One_Sentence_And_Works_Again_Afterwards()
    {
        using var folder = new KnowledgeFolder();
        await folder.Database.PrepareAsync(CancellationToken.None);
        using var other = folder.Connect();
        other.Execute("BEGIN IMMEDIATE");

        var refusal = await Assert.ThrowsAsync<KnowledgeException>(
            () => folder.Sources.AddAsync(Some.Source("own", "7"), CancellationToken.None));
        other.Execute("ROLLBACK");
        await folder.Sources.AddAsync(Some.Source("own", "7"), CancellationToken.None);

        Assert.Equal(
            $"The database {folder.Options.DatabasePath} is locked by another program: close that program (a second bot, or a tool that has the file open), then try again.",
            refusal.Message);
        Assert.Single(await folder.Sources.LoadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_File_That_Is_Locked_Altogether_Is_Told_At_Start()
    {
        using var folder = new KnowledgeFolder();
        await folder.Database.PrepareAsync(CancellationToken.None);
        folder.Database.Dispose();
        using var other = folder.Connect();
        other.Execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (x TEXT)");

        using var again = folder.OpenAgain();
        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => again.PrepareAsync(CancellationToken.None));

        Assert.Contains("is locked by another program", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Place_That_Cannot_Hold_A_File_Is_Told_In_One_Sentence()
    {
        using var folder = new KnowledgeFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Folder, "data"), "a file where the folder should be");

        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => folder.Database.PrepareAsync(CancellationToken.None));

        Assert.Contains("cannot be made", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_Go_On_During_A_Write_And_Do_Not_See_It_Before_It_Is_Done()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds(Some.SeedSource("one", 2)));
        using var writer = folder.Connect();
        writer.Execute("BEGIN IMMEDIATE; UPDATE claim SET review = 'retracted' WHERE id = 'one-01'");

        await knowledge.ReloadAsync(CancellationToken.None);
        var during = knowledge.Current;
        writer.Execute("COMMIT");
        await knowledge.ReloadAsync(CancellationToken.None);

        Assert.Equal(2, during.ClaimCount);
        Assert.Equal(1, knowledge.Current.ClaimCount);
        Assert.NotNull(during.Find(new ClaimId("one-01"), Scope.Shared));
    }

    [Fact]
    public async Task A_Write_That_Is_Cut_Off_Leaves_Nothing_Behind()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds(Some.SeedSource("one", 2)));
        var image = Path.Combine(folder.Folder, "image.db");

        // What the disk holds in the middle of a write is what a process that was killed then leaves behind.
        await folder.Database.WriteAsync(
            async connection =>
            {
                await connection.ExecuteAsync("PRAGMA cache_size = 1; UPDATE claim SET statement = 'half done', source_id = source_id; DELETE FROM claim WHERE id = 'one-02'");
                foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(folder.Options.DatabasePath)!).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
                {
                    File.Copy(file, Path.Combine(folder.Folder, Path.GetFileName(file).Replace("jjbot.db", "image.db", StringComparison.Ordinal)));
                }

                return 0;
            },
            CancellationToken.None);

        using var revived = folder.Connect(image);
        Assert.Equal("ok", revived.ExecuteScalar<string>("PRAGMA integrity_check"));
        Assert.Equal(["Statement one-01.", "Statement one-02."], revived.Query<string>("SELECT statement FROM claim ORDER BY id"));
    }

    [Fact]
    public async Task What_Is_Cancelled_Before_It_Is_Done_Is_Not_Kept()
    {
        using var folder = new KnowledgeFolder();
        await folder.Database.PrepareAsync(CancellationToken.None);
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAsync<OperationCanceledException>(() => folder.Database.WriteAsync(
            async connection =>
            {
                await connection.ExecuteAsync("DELETE FROM migration");
                await cancellation.CancelAsync();
                return 0;
            },
            cancellation.Token));

        using var after = folder.Connect();
        Assert.Equal(Migration.All.Count, after.ExecuteScalar<int>("SELECT COUNT(*) FROM migration"));
    }

    [Fact]
    public void The_Library_That_Runs_Knows_What_The_Bot_Needs()
    {
        using var folder = new KnowledgeFolder();
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        var running = Version.Parse(connection.ServerVersion);

        Assert.Equal(NativeSqlite.Use().Version, running);
        Assert.True(running >= new Version(3, 35), $"SQLite {running} is too old.");
        connection.Execute("CREATE TABLE plain (number INTEGER); CREATE VIRTUAL TABLE text USING fts5 (words); INSERT INTO text VALUES ('one two')");
        Assert.Equal(7, connection.ExecuteScalar<int>("INSERT INTO plain VALUES (7) RETURNING number"));
        Assert.Equal(1, connection.ExecuteScalar<int>("SELECT COUNT(*) FROM text WHERE text MATCH 'two'"));
    }

    private static void Damage(string path, string how)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        switch (how)
        {
            case "garbage":
                file.Write(Some.Moment.ToString("O").Select(letter => (byte)letter).ToArray());
                break;
            case "truncated":
                file.SetLength(file.Length / 2);
                break;
            default:
                file.Position = 4096;
                file.Write(Enumerable.Repeat((byte)0xA5, 4096 * 8).ToArray());
                break;
        }
    }

    private static List<string> Schema(SqliteConnection connection) =>
        connection.Query<string>("SELECT name || '|' || sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").AsList();
}
