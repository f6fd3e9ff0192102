using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Seeds;

/// <summary>
/// Brings the seeds into the database: new claims are added, changed ones brought up to date, vanished ones withdrawn. What people
/// added, and what they decided about the seeds' claims, is left alone. Doing it again changes nothing.
/// </summary>
public sealed partial class SeedLoader(Database database, IOptions<KnowledgeOptions> options, TimeProvider clock, ILogger<SeedLoader> logger)
{
    /// <summary>Reads the seeds folder and loads what it holds.</summary>
    /// <returns>How many claims were added, changed or withdrawn.</returns>
    /// <exception cref="KnowledgeException">The seeds hold a mistake, or the database refused; it is as it was.</exception>
    public Task<int> LoadAsync(CancellationToken cancellationToken) =>
        LoadAsync(SeedFolder.Read(Path.GetFullPath(options.Value.SeedsPath), clock.GetUtcNow()), cancellationToken);

    /// <returns>How many claims were added, changed or withdrawn.</returns>
    /// <exception cref="KnowledgeException">The database refused; it is as it was.</exception>
    public async Task<int> LoadAsync(SeedSet seeds, CancellationToken cancellationToken)
    {
        // Looked at first without the right to write: the usual start changes nothing and waits for nobody.
        var plan = await database.ReadAsync(connection => PlanAsync(connection, seeds, cancellationToken), cancellationToken);
        if (plan.IsEmpty)
        {
            return 0;
        }

        plan = await database.WriteAsync(connection => ApplyAsync(connection, seeds, cancellationToken), cancellationToken);
        Log.Loaded(logger, plan.SaveSources.Count, plan.SaveClaims.Count, plan.WithdrawClaims.Count);
        return plan.SaveClaims.Count + plan.WithdrawClaims.Count;
    }

    /// <summary>Whether seeds were loaded before, so that there is something to answer from.</summary>
    public Task<bool> WereLoadedAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async connection => (await SourceStore.LoadShippedAsync(connection, cancellationToken)).Count > 0, cancellationToken);

    private static async Task<SeedPlan> PlanAsync(DbConnection connection, SeedSet seeds, CancellationToken cancellationToken) => SeedPlan.Between(
        seeds,
        await SourceStore.LoadShippedAsync(connection, cancellationToken),
        await ClaimStore.LoadShippedAsync(connection, cancellationToken));

    private async Task<SeedPlan> ApplyAsync(DbConnection connection, SeedSet seeds, CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(connection, seeds, cancellationToken);
        var now = clock.GetUtcNow();

        // Withdrawn first: a source that was given another id leaves its text to the new one.
        foreach (var source in plan.WithdrawSources)
        {
            await SourceStore.WithdrawAsync(connection, source, now, cancellationToken);
        }

        foreach (var source in plan.SaveSources)
        {
            await SourceStore.SaveShippedAsync(connection, source, now, cancellationToken);
        }

        foreach (var claim in plan.SaveClaims)
        {
            await ClaimStore.SaveShippedAsync(connection, claim, cancellationToken);
        }

        foreach (var claim in plan.WithdrawClaims)
        {
            await ClaimStore.WithdrawAsync(connection, claim, now, cancellationToken);
        }

        return plan;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Seeds: {Sources} sources and {Claims} claims added or changed, {Withdrawn} claims withdrawn.")]
        public static partial void Loaded(ILogger logger, int sources, int claims, int withdrawn);
    }
}
