using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using JJBot.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Tests.Support;

/// <summary>A folder of its own for each test, with a real database file in it and everything that works on it.</summary>
internal sealed class KnowledgeFolder : IDisposable
{
    public KnowledgeFolder(TimeSpan? busyTimeout = null)
    {
        Folder = Directory.CreateTempSubdirectory("jjbot-").FullName;
        Options = new KnowledgeOptions
        {
            DatabasePath = Path.Combine(Folder, "data", "jjbot.db"),
            SeedsPath = Path.Combine(Folder, "seeds"),
            BusyTimeout = busyTimeout ?? TimeSpan.FromSeconds(1),
        };
        Database = OpenAgain();
        Sources = new SourceStore(Database, Clock);
        Texts = new SnapshotStore(Database, Clock);
        Claims = new ClaimStore(Database);
    }

    public static string ShippedSeeds { get; } = Path.Combine(Requirements.Repository, "seeds");

    public string Folder { get; }

    public KnowledgeOptions Options { get; }

    public TestTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public Database Database { get; }

    public SourceStore Sources { get; }

    public SnapshotStore Texts { get; }

    public ClaimStore Claims { get; }

    /// <summary>Another program on the same file.</summary>
    public Database OpenAgain() => new(Microsoft.Extensions.Options.Options.Create(Options), Clock, NullLogger<Database>.Instance);

    public SeedLoader Loader() =>
        new(Database, Microsoft.Extensions.Options.Options.Create(Options), Clock, NullLogger<SeedLoader>.Instance);

    public KnowledgeBase Base() => new(Database, Loader(), NullLogger<KnowledgeBase>.Instance);

    public Task<int> LoadAsync(SeedSet seeds) => Loader().LoadAsync(seeds, CancellationToken.None);

    public SeedSet Shipped() => SeedFolder.Read(ShippedSeeds, Clock.GetUtcNow());

    /// <summary>A database with the shipped seeds in it.</summary>
    public async Task<KnowledgeBase> StartAsync(SeedSet? seeds = null)
    {
        var knowledge = Base();
        await Database.PrepareAsync(CancellationToken.None);
        await LoadAsync(seeds ?? Shipped());
        await knowledge.ReloadAsync(CancellationToken.None);
        return knowledge;
    }

    /// <summary>A connection beside the program's own.</summary>
    public SqliteConnection Connect(string? path = null)
    {
        var connection = new SqliteConnection($"Data Source={path ?? Options.DatabasePath};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        Database.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
