using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Logging;

namespace JJBot.Knowledge;

/// <summary>What is known right now: the claims index, loaded at start and swapped whole after a change.</summary>
public sealed partial class KnowledgeBase(Database database, SeedLoader seeds, ILogger<KnowledgeBase> logger) : IDisposable
{
    private readonly SemaphoreSlim reloading = new(1, 1);
    private volatile ClaimsIndex current = ClaimsIndex.Empty;

    /// <summary>Take it once per question: the next one may get another.</summary>
    public ClaimsIndex Current => current;

    /// <summary>Why the seeds were not taken over at the last start, for the person who runs the bot; null where they were.</summary>
    public string? SeedTrouble { get; private set; }

    /// <summary>
    /// Readies the database, brings the seeds into it and loads the index. Once, before the first question. Where the seeds hold a
    /// mistake, and earlier ones are in the database, those go on being answered from: see <see cref="SeedTrouble"/>.
    /// </summary>
    /// <exception cref="KnowledgeException">The database is not in order, or there is nothing to answer from; nothing was changed.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken);
        await LoadSeedsAsync(cancellationToken);
        await ReloadAsync(cancellationToken);
    }

    /// <summary>Loads the index anew; until it is there, and where loading fails, the old one goes on answering.</summary>
    /// <exception cref="KnowledgeException">The database cannot be read.</exception>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        // One at a time, so that an older state never replaces a newer one.
        await reloading.WaitAsync(cancellationToken);
        try
        {
            current = await database.ReadAsync(
                async connection => new ClaimsIndex(
                    await ClaimStore.LoadAcceptedAsync(connection, cancellationToken),
                    await SourceStore.LoadAsync(connection, cancellationToken),
                    await SourceStore.LoadSourcesWithTextAsync(connection, cancellationToken)),
                cancellationToken);
        }
        finally
        {
            reloading.Release();
        }

        Log.Loaded(logger, current.ClaimCount, current.SourceCount);
    }

    public void Dispose() => reloading.Dispose();

    private async Task LoadSeedsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await seeds.LoadAsync(cancellationToken);
            SeedTrouble = null;
        }
        catch (KnowledgeException exception)
        {
            if (!await seeds.WereLoadedAsync(cancellationToken))
            {
                throw;
            }

            SeedTrouble = exception.Message;
            Log.SeedsRefused(logger, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The seeds were not taken over; what they said before still stands. {Trouble}")]
        public static partial void SeedsRefused(ILogger logger, string trouble);

        [LoggerMessage(LogLevel.Information, "{Claims} claims from {Sources} sources are at hand.")]
        public static partial void Loaded(ILogger logger, int claims, int sources);
    }
}
