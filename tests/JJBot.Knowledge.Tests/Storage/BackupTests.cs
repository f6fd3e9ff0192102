using JJBot.Knowledge.Storage;
using JJBot.Knowledge.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace JJBot.Knowledge.Tests.Storage;

public sealed class BackupTests
{
    [Fact]
    public async Task A_Backup_Opens_And_Holds_The_Same_While_The_Database_Is_In_Use()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync();
        using var writer = folder.Connect();
        using var open = writer.BeginTransaction();
        var target = Path.Combine(folder.Folder, "copy.db");

        await new Backup(folder.Database).BackupAsync(target, CancellationToken.None);

        folder.Options.DatabasePath = target;
        using var copy = folder.OpenAgain();
        var restored = new KnowledgeBase(copy, folder.Loader(), NullLogger<KnowledgeBase>.Instance);
        await copy.PrepareAsync(CancellationToken.None);
        await restored.ReloadAsync(CancellationToken.None);
        Assert.Equal(knowledge.Current.ClaimCount, restored.Current.ClaimCount);
        Assert.True(restored.Current.ClaimCount > 0);
    }

    [Fact]
    public async Task A_Backup_Never_Overwrites()
    {
        using var folder = new KnowledgeFolder();
        var knowledge = await folder.StartAsync(Some.Seeds());
        var target = Path.Combine(folder.Folder, "taken.db");
        await File.WriteAllTextAsync(target, "precious");

        var refusal = await Assert.ThrowsAsync<KnowledgeException>(() => new Backup(folder.Database).BackupAsync(target, CancellationToken.None));

        Assert.Equal($"{target} exists already: give the backup a name of its own.", refusal.Message);
        Assert.Equal("precious", await File.ReadAllTextAsync(target));
    }

    [Fact]
    public async Task A_Backup_That_Fails_Leaves_No_File()
    {
        using var folder = new KnowledgeFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Options.DatabasePath)!);
        await File.WriteAllTextAsync(folder.Options.DatabasePath, "this is not a database, and it is longer than a header is, which takes a hundred bytes or more");
        var target = Path.Combine(folder.Folder, "copy.db");

        await Assert.ThrowsAsync<KnowledgeException>(() => new Backup(folder.Database).BackupAsync(target, CancellationToken.None));
        await Assert.ThrowsAsync<KnowledgeException>(
            () => new Backup(folder.Database).BackupAsync(Path.Combine(folder.Folder, "missing", "copy.db"), CancellationToken.None));

        Assert.False(File.Exists(target));
    }
}
