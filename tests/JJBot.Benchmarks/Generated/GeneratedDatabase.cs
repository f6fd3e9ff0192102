using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JJBot.Benchmarks.Generated;

/// <summary>A database file of its own, with the shipped seeds and as many generated claims as are asked for. Gone when disposed.</summary>
internal sealed class GeneratedDatabase : IDisposable
{
    private const int SourcesAtOnce = 5_000;

    private readonly string folder = Directory.CreateTempSubdirectory("jjbot-benchmark-").FullName;

    private GeneratedDatabase()
    {
    }

    public static string SeedsPath { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public string FilePath => Path.Combine(folder, "jjbot.db");

    public static SeedSet Seeds() => SeedFolder.Read(SeedsPath, DateTimeOffset.UnixEpoch);

    /// <param name="claims">Besides the seeds; 0 for the seeds alone.</param>
    /// <param name="server">The server that some of the sources belong to.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <param name="isSearched">Whether the statements are to be searched.</param>
    public static async Task<GeneratedDatabase> CreateAsync(int claims, string server, CancellationToken cancellationToken, bool isSearched = false)
    {
        var generated = new GeneratedDatabase();
        var options = Options.Create(new KnowledgeOptions { DatabasePath = generated.FilePath, SeedsPath = SeedsPath });
        using var database = new Database(options, TimeProvider.System, NullLogger<Database>.Instance);
        await database.PrepareAsync(cancellationToken);
        await new SeedLoader(database, options, TimeProvider.System, NullLogger<SeedLoader>.Instance).LoadAsync(cancellationToken);
        await FillAsync(database, new IndexGenerator(Seeds(), server, isSearched).Sources(claims), cancellationToken);
        return generated;
    }

    /// <summary>What is known, and answers from it, on this database.</summary>
    /// <param name="settings">Beside the usual ones.</param>
    public ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Knowledge:DatabasePath"] = FilePath,
            ["Knowledge:SeedsPath"] = SeedsPath,
        }).AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
        return new ServiceCollection().AddLogging().AddKnowledge(configuration).AddAnswers(configuration).AddAlerts(configuration).BuildServiceProvider();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task FillAsync(Database database, IEnumerable<SeedSource> made, CancellationToken cancellationToken)
    {
        var (sources, claims) = (new SourceStore(database, TimeProvider.System), new ClaimStore(database));
        foreach (var some in made.Chunk(SourcesAtOnce))
        {
            foreach (var source in some)
            {
                await sources.AddAsync(source.Source, cancellationToken);
            }

            await claims.AddAsync(some.SelectMany(source => source.Claims), cancellationToken);
        }
    }
}
