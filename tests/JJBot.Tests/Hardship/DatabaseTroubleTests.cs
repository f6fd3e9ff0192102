using System.Runtime.Versioning;
using System.Security.Cryptography;
using JJBot.Tests.Bot;
using JJBot.Tests.Terminal;
using Microsoft.Data.Sqlite;

namespace JJBot.Tests.Hardship;

/// <summary>The one file that everything is kept in is locked, damaged, newer or closed to us.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class DatabaseTroubleTests : IDisposable
{
    private readonly TerminalSession terminal = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        terminal.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task While_Another_Program_Writes_The_Bot_Goes_On_Answering()
    {
        await using var bot = await TriedBot.StartAsync(settings: ("Knowledge:BusyTimeout", "00:00:01"));
        await using var fan = await bot.ArriveAsync();
        var channel = await fan.ChannelIdAsync("general");
        await using var writer = await LockAsync(bot.Database);

        var answer = await fan.AsksAsync(channel, "release");

        Assert.Contains("2018", answer.TextOf(), StringComparison.Ordinal);
        Assert.Contains("Jessica Jones returns in 2018", (await fan.PressesAsync(answer, answer.ButtonsOf()[0])).TextOf(), StringComparison.Ordinal);
        Assert.Contains("Stands in", (await fan.AsksAsync(channel, "claim show", ("claim", "jj-003-04"))).TextOf(), StringComparison.Ordinal);
        bot.Log.AssertNothingWentWrong();
    }

    [Fact]
    public async Task While_Another_Program_Writes_The_Terminal_Answers_And_Copies_And_Attaching_Says_Why_Not()
    {
        var text = folder.File("original.txt");
        await File.WriteAllTextAsync(text, "A text of ours.");
        var seeds = new SeedsCopy(folder);
        seeds.Change("sources/jj-001.json", source => source["sha256"] = Convert.ToHexStringLower(SHA256.HashData("A text of ours."u8)));
        Assert.Equal(0, (await terminal.RunWithSeedsAsync(seeds.Path, "ask", "/release")).Status);
        await using var writer = await LockAsync(terminal.Database);

        Assert.Contains("2018", (await terminal.RunWithSeedsAsync(seeds.Path, "ask", "/release")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await terminal.RunWithSeedsAsync(seeds.Path, "backup", terminal.File("copy.db"))).Status);
        using var attach = ProgramProcess.StartAsOneself(
            folder.Path, ["attach", text, "--seeds", seeds.Path, "--database", terminal.Database], ("Knowledge__BusyTimeout", "00:00:01"));
        await attach.AssertOneSentenceAsync("locked by another program");
    }

    [Fact]
    public async Task A_Newer_Database_Is_Refused_And_Left_As_It_Is()
    {
        await terminal.RunAsync("ask", "/release");
        await ExecuteAsync(terminal.Database, "INSERT INTO migration (number, name, applied_at) VALUES (999, 'later', '2030-01-01')");
        var before = await File.ReadAllBytesAsync(terminal.Database);

        foreach (var command in new string[][] { ["ask", "/release"], ["sources"], ["backup", terminal.File("copy.db")], ["attach", terminal.Database], ["--port", "0"] })
        {
            Assert.Contains("newer version", (await terminal.RunAsync(command)).AssertOneSentence(), StringComparison.Ordinal);
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(terminal.Database));
        Assert.False(File.Exists(terminal.File("copy.db")));
    }

    [Fact]
    public async Task A_Damaged_Database_Is_Refused_And_Left_As_It_Is()
    {
        await terminal.RunAsync("ask", "/release");
        var bytes = await File.ReadAllBytesAsync(terminal.Database);
        Array.Fill<byte>(bytes, 0xAA, 4096, bytes.Length - 4096);
        await File.WriteAllBytesAsync(terminal.Database, bytes);

        foreach (var command in new string[][] { ["ask", "/release"], ["claims", "--topic", "release"], ["backup", terminal.File("copy.db")], ["--port", "0"] })
        {
            Assert.Contains("damaged", (await terminal.RunAsync(command)).AssertOneSentence(), StringComparison.Ordinal);
        }

        Assert.Equal(bytes, await File.ReadAllBytesAsync(terminal.Database));
    }

    [Fact]
    public async Task A_Folder_Where_Nothing_May_Be_Written_Is_Refused_In_One_Sentence()
    {
        using var program = ProgramProcess.Start(folder.Path, mayWrite: false, ["ask", "/release", "--database", folder.File("jjbot.db")]);

        await program.AssertOneSentenceAsync("cannot be opened");
    }

    [Fact]
    public async Task A_Database_That_May_Only_Be_Read_Is_Refused_Or_Answered_From()
    {
        using (var first = ProgramProcess.Start(folder.Path, mayWrite: true, ["ask", "/release", "--database", folder.File("jjbot.db")]))
        {
            Assert.Equal(0, (await first.EndAsync()).Status);
        }

        File.SetUnixFileMode(folder.File("jjbot.db"), UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        using var second = ProgramProcess.Start(folder.Path, mayWrite: false, ["ask", "/release", "--database", folder.File("jjbot.db")]);
        var (status, output, error) = await second.EndAsync();

        Assert.True(status == 0 ? output.Contains("2018", StringComparison.Ordinal) : error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length == 1, output + error);
    }

    [Fact]
    public async Task In_A_Container_Only_The_Volume_Has_To_Be_Writable()
    {
        var data = Directory.CreateDirectory(folder.File("data")).FullName;
        File.SetUnixFileMode(data, (UnixFileMode)0b111_111_111);
        using var program = ProgramProcess.Start(
            folder.Path, mayWrite: false, ["ask", "/release"], ("DOTNET_RUNNING_IN_CONTAINER", "true"), ("Knowledge__DatabasePath", Path.Combine(data, "jjbot.db")));

        var (status, output, error) = await program.EndAsync();

        Assert.Equal((0, ""), (status, error));
        Assert.Contains("2018", output, StringComparison.Ordinal);
    }

    /// <summary>Begins to write and does not come to an end.</summary>
    private static async Task<SqliteConnection> LockAsync(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await ExecuteAsync(connection, "BEGIN EXCLUSIVE");
        return connection;
    }

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await ExecuteAsync(connection, sql);
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
