using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources.Fetching;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Logging;

namespace JJBot.Knowledge.Sources.Refreshing;

/// <summary>
/// Reads linked sources again and marks the claims whose passages have changed or vanished. The text as it was first read stays: it is
/// what the claims were found in and are quoted from.
/// </summary>
public sealed partial class SourceRefresher(Database database, Actions actions, PageFetcher fetcher, TimeProvider clock, ILogger<SourceRefresher> logger)
{
    /// <summary>Reads a source of the server's again, now.</summary>
    /// <param name="source">Which.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="server">Where; <see cref="Scope.Shared"/> for the operator.</param>
    /// <param name="cancellationToken">Gives up; nothing is kept then.</param>
    /// <exception cref="KnowledgeException">The database refused; nothing was kept.</exception>
    public async Task<RefreshResult> RefreshAsync(SourceId source, Actor by, Scope server, CancellationToken cancellationToken)
    {
        var (found, text, claims, validators) = await database.ReadAsync(connection => LoadAsync(connection, source, server, cancellationToken), cancellationToken);
        if (Refusal(source, found, text, server) is { } sentence)
        {
            return new RefreshResult.NotRead(sentence);
        }

        var outcome = await fetcher.FetchAsync(new FetchRequest(found!.Url!) { Validators = validators }, cancellationToken);
        return outcome switch
        {
            FetchedPage page => await CompareAsync(found, page, article => new DriftComparison(text!, claims, article.Paragraphs), validators, by, cancellationToken),
            NotModified => await KeepAsync(found with { GoneAt = null }, found, validators, by, cancellationToken),
            FetchRefusal { Kind: RefusalKind.Missing or RefusalKind.Gone } gone => await GoneAsync(found, validators, gone.Sentence, by, cancellationToken),
            FetchRefusal refusal => await NotReadAsync(found, validators, refusal.Sentence, by, cancellationToken),
            _ => throw new InvalidOperationException($"{outcome.GetType().Name} is no outcome that is known here."),
        };
    }

    /// <summary>Reads a few sources again that were read longest ago, but not within <paramref name="age"/>.</summary>
    /// <returns>What came of each that could be looked at.</returns>
    /// <exception cref="KnowledgeException">The database cannot be read.</exception>
    public async Task<IReadOnlyList<RefreshResult>> RefreshOldestAsync(int most, TimeSpan age, CancellationToken cancellationToken)
    {
        var results = new List<RefreshResult>();
        var now = clock.GetUtcNow();
        var due = await database.WriteAsync(connection => DriftStore.TakeDueAsync(connection, now - age, most, now, cancellationToken), cancellationToken);
        foreach (var (source, scope) in due)
        {
            try
            {
                results.Add(await RefreshAsync(source, Actor.Bot, scope, cancellationToken));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // One source never stops the others.
                Log.Failed(logger, source, exception);
            }
        }

        return results;
    }

    private static async Task<(Source? Source, Snapshot? Text, IReadOnlyList<Claim> Claims, Validators Validators)> LoadAsync(
        DbConnection connection, SourceId source, Scope server, CancellationToken cancellationToken) =>
        await SourceStore.FindAsync(connection, source, server, cancellationToken) is { } found
            ? (found,
                await SnapshotStore.FindAsync(connection, source, cancellationToken),
                await DriftReport.ClaimsAsync(connection, source, cancellationToken),
                await DriftStore.ValidatorsAsync(connection, source, cancellationToken))
            : (null, null, [], Validators.None);

    private static string? Refusal(SourceId id, Source? source, Snapshot? text, Scope server) => (source, text) switch
    {
        (null, _) => $"There is no source {id} here.",
        _ when source.Scope != server => $"The source {id} is everybody's: the bot reads it again on its own.",
        ({ Url: null }, _) => $"The source {id} has no link to read it at again: it came as a file or a text.",
        (_, null) => $"The text of the source {id} is not at hand, so there is nothing to compare with.",
        _ => null,
    };

    private async Task<RefreshResult> CompareAsync(
        Source source, FetchedPage page, Func<Article, DriftComparison> compare, Validators known, Actor by, CancellationToken cancellationToken)
    {
        Article article;
        try
        {
            article = ArticleReader.ReadPage(page);
        }
        catch (KnowledgeException exception)
        {
            // A page that asks for consent or money says nothing about the article.
            return await NotReadAsync(source, known, exception.Message, by, cancellationToken);
        }

        var comparison = compare(article);
        return await actions.RunAsync(
            by,
            source.Scope,
            async writer =>
            {
                var hasDrifted = await comparison.MarkAsync(writer, source.Id);
                var now = source with { GoneAt = null, DriftSeenAt = hasDrifted ? source.DriftSeenAt ?? writer.Now : null };
                return await SaveAsync(writer, now, source, page.Validators);
            },
            cancellationToken);
    }

    private Task<RefreshResult> KeepAsync(Source now, Source before, Validators validators, Actor by, CancellationToken cancellationToken) =>
        actions.RunAsync(by, now.Scope, writer => SaveAsync(writer, now, before, validators), cancellationToken);

    private async Task<RefreshResult> GoneAsync(Source source, Validators validators, string sentence, Actor by, CancellationToken cancellationToken)
    {
        var now = source with { GoneAt = source.GoneAt ?? clock.GetUtcNow() };
        await KeepAsync(now, source, validators, by, cancellationToken);
        return new RefreshResult.Gone(now, sentence);
    }

    private async Task<RefreshResult> NotReadAsync(Source source, Validators validators, string sentence, Actor by, CancellationToken cancellationToken)
    {
        await KeepAsync(source, source, validators, by, cancellationToken);
        return new RefreshResult.NotRead(sentence);
    }

    private static async Task<RefreshResult> SaveAsync(ActionWriter writer, Source now, Source before, Validators validators)
    {
        await DriftStore.SaveAsync(writer.Connection, now, validators, writer.Now, writer.CancellationToken);
        if (now != before)
        {
            writer.Touch(now.Scope);
        }

        var (standing, drifted) = await DriftReport.ReadAsync(writer.Connection, now.Id, writer.CancellationToken);
        return new RefreshResult.Read(now, standing, drifted);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The source {Source} could not be read again.")]
        public static partial void Failed(ILogger logger, SourceId source, Exception exception);
    }
}
