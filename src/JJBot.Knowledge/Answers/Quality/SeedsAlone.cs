using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Answers.Quality;

/// <summary>Answers from the seeds and nothing else, on a database of their own in a temporary folder that goes when this is disposed.</summary>
internal sealed class SeedsAlone : IDisposable
{
    private readonly DirectoryInfo folder;
    private readonly Database database;

    private SeedsAlone(DirectoryInfo folder, Database database, Answerer answerer) => (this.folder, this.database, Answerer) = (folder, database, answerer);

    public Answerer Answerer { get; }

    /// <exception cref="KnowledgeException">The temporary folder cannot be written to.</exception>
    public static async Task<SeedsAlone> OpenAsync(SeedSet seeds, TimeProvider clock, CancellationToken cancellationToken)
    {
        var folder = CreateFolder();
        var options = Options.Create(new KnowledgeOptions { DatabasePath = Path.Combine(folder.FullName, "seeds.db") });
        var database = new Database(options, clock, NullLogger<Database>.Instance);
        var loader = new SeedLoader(database, options, clock, NullLogger<SeedLoader>.Instance);
        var knowledge = new KnowledgeBase(database, loader, NullLogger<KnowledgeBase>.Instance);
        var alone = new SeedsAlone(
            folder, database, new Answerer(knowledge, new SnapshotStore(database, clock), seeds.Show, clock, Options.Create(new AnswererOptions())));
        try
        {
            await database.PrepareAsync(cancellationToken);
            await loader.LoadAsync(seeds, cancellationToken);
            await knowledge.ReloadAsync(cancellationToken);
            return alone;
        }
        catch
        {
            alone.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Answerer.Dispose();
        database.Dispose();
        folder.Delete(recursive: true);
    }

    private static DirectoryInfo CreateFolder()
    {
        try
        {
            return Directory.CreateTempSubdirectory("jjbot-quality-");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeException($"The quality is measured on a database in the temporary folder {Path.GetTempPath()}, which cannot be written to: {exception.Message}", exception);
        }
    }
}
