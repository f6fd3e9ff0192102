using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Seeds;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Logging;

namespace JJBot.Knowledge;

/// <summary>What is known right now: the claims index, loaded at start; after a change, the part of it that changed is loaded anew and swapped.</summary>
public sealed partial class KnowledgeBase(Database database, SeedLoader seeds, ILogger<KnowledgeBase> logger)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Scope, Coalesced> refreshes = [];
    private volatile ClaimsIndex current = ClaimsIndex.Empty;
    private volatile bool isLoaded;
    private long versions;

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
        await PrepareAsync(cancellationToken);
        await ReloadAsync(cancellationToken);
    }

    /// <summary>The same without the index, for whoever only writes: nothing is loaded then, however large the database is.</summary>
    /// <exception cref="KnowledgeException">As above.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken);
        await LoadSeedsAsync(cancellationToken);
    }

    /// <summary>Loads the index anew; until it is there, and where loading fails, the old one goes on answering.</summary>
    /// <exception cref="KnowledgeException">The database cannot be read.</exception>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        var version = Interlocked.Increment(ref versions);
        var loaded = await database.ReadAsync(
            async connection => new ClaimsIndex(
                await ClaimStore.LoadAcceptedAsync(connection, cancellationToken),
                await SourceStore.LoadAsync(connection, cancellationToken),
                await SnapshotStore.LoadSourcesWithTextAsync(connection, cancellationToken),
                version),
            cancellationToken);
        lock (gate)
        {
            current = loaded.After(current);
            isLoaded = true;
        }

        Log.Loaded(logger, current.ClaimCount, current.SourceCount);
    }

    /// <summary>
    /// Takes over what changed in one scope; over when <see cref="Current"/> holds all that was in the database when this was called.
    /// Many at once share the work. Where the database cannot be read, the old state goes on answering and the next change tries again.
    /// </summary>
    public Task RefreshAsync(Scope scope, CancellationToken cancellationToken)
    {
        if (!isLoaded)
        {
            return Task.CompletedTask;
        }

        lock (gate)
        {
            if (!refreshes.TryGetValue(scope, out var refresh))
            {
                refreshes[scope] = refresh = new Coalesced(() => LoadPartAsync(scope));
            }

            return refresh.RunAsync().WaitAsync(cancellationToken);
        }
    }

    private async Task LoadPartAsync(Scope scope)
    {
        var version = Interlocked.Increment(ref versions);
        try
        {
            var part = await database.ReadAsync(
                async connection => new ClaimsPart(
                    version,
                    await ClaimStore.LoadAcceptedAsync(connection, scope, CancellationToken.None),
                    await SourceStore.LoadAsync(connection, scope, CancellationToken.None),
                    await SnapshotStore.LoadSourcesWithTextAsync(connection, scope, CancellationToken.None)),
                CancellationToken.None);
            lock (gate)
            {
                current = current.With(scope, part);
            }
        }
        catch (KnowledgeException exception)
        {
            Log.NotRefreshed(logger, scope, exception.Message);
        }
    }

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

        [LoggerMessage(LogLevel.Error, "What changed in {Scope} is not answered from yet. {Trouble}")]
        public static partial void NotRefreshed(ILogger logger, Scope scope, string trouble);

        [LoggerMessage(LogLevel.Information, "{Claims} claims from {Sources} sources are at hand.")]
        public static partial void Loaded(ILogger logger, int claims, int sources);
    }
}
