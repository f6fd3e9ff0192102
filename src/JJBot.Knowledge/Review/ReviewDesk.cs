using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Review;

/// <summary>Lays out what waits for review, and each claim with all that a moderator needs to judge it.</summary>
public sealed class ReviewDesk(Database database, ServerSettings settings, LikenessFinder likeness)
{
    /// <summary>How much of a paragraph is shown on either side of a quote, in characters.</summary>
    private const int Surroundings = 200;

    /// <summary>What waits for review in a server; for <see cref="Scope.Shared"/> what waits for the operator.</summary>
    public Task<ReviewBacklog> BacklogAsync(Scope server, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => BacklogStore.LoadAsync(connection, server, cancellationToken), cancellationToken);

    /// <summary>The next claim that waits, in the order of the text, or null where none does; past the last one of a source the first.</summary>
    /// <param name="server">Whose claims.</param>
    /// <param name="source">One source's; null for the source that waits longest.</param>
    /// <param name="after">The claim that was looked at last; null to begin with the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ReviewItem?> NextAsync(Scope server, SourceId? source, ClaimId? after, CancellationToken cancellationToken) => database.ReadAsync(
        async connection =>
        {
            if ((source ?? await LongestWaitingAsync(connection, server, cancellationToken)) is not { } id)
            {
                return null;
            }

            var claims = await ClaimStore.LoadFromAsync(connection, id, server, cancellationToken);
            var last = after is { } seen ? claims.FindIndex(claim => claim.Id == seen) : -1;
            var next = claims.Skip(last + 1).Concat(claims.Take(last + 1)).FirstOrDefault(claim => claim.Review == ReviewState.Proposed);
            return next is null ? null : await ItemAsync(connection, next, server, claims, cancellationToken);
        },
        cancellationToken);

    /// <summary>A claim of the server's or a shared one, or null where the server sees no such claim.</summary>
    public Task<ReviewItem?> FindAsync(ClaimId claim, Scope server, CancellationToken cancellationToken) => database.ReadAsync(
        async connection => await ClaimStore.FindAsync(connection, claim, server, cancellationToken) is { } found
            ? await ItemAsync(
                connection, found, server, await ClaimStore.LoadFromAsync(connection, found.Source, found.Scope, cancellationToken), cancellationToken)
            : null,
        cancellationToken);

    private static async Task<SourceId?> LongestWaitingAsync(DbConnection connection, Scope server, CancellationToken cancellationToken) =>
        (await BacklogStore.LoadAsync(connection, server, cancellationToken)).Sources is [var first, ..] ? first.Source : null;

    private async Task<ReviewItem?> ItemAsync(
        DbConnection connection, Claim claim, Scope server, List<Claim> ofSource, CancellationToken cancellationToken)
    {
        if (await SourceStore.FindAsync(connection, claim.Source, server, cancellationToken) is not { } source)
        {
            return null;
        }

        var (before, quote, after) = Around(claim, await SnapshotStore.FindAsync(connection, claim.Source, cancellationToken));
        var waiting = ofSource.Where(other => other.Review == ReviewState.Proposed).ToList();
        var approvals = await ApprovalStore.ListAsync(connection, claim.Id, cancellationToken);
        var rules = await settings.ReadAsync(connection, server, cancellationToken);
        return new ReviewItem(
            claim,
            source,
            before,
            quote,
            after,
            likeness.Find(claim, source, server),
            waiting.FindIndex(other => other.Id == claim.Id) + 1,
            waiting.Count,
            [.. approvals.Select(approval => approval.By)],
            ApprovalRule.Needed(rules));
    }

    private static (string? Before, string? Quote, string? After) Around(Claim claim, Snapshot? snapshot)
    {
        if (snapshot?.Quote(claim.Locator) is not { } quote)
        {
            return (null, null, null);
        }

        var paragraph = snapshot.Paragraphs[claim.Locator.Paragraph - 1];
        var (before, after) = (paragraph[..claim.Locator.Start], paragraph[claim.Locator.End..]);
        return (
            Shortened(before, before.Length > Surroundings ? $"…{before[Cut(before, before.Length - Surroundings)..]}" : before),
            quote,
            Shortened(after, after.Length > Surroundings ? $"{after[..Cut(after, Surroundings)]}…" : after));
    }

    private static string? Shortened(string whole, string shown) => string.IsNullOrWhiteSpace(whole) ? null : shown;

    /// <summary>Never between the two halves of one character.</summary>
    private static int Cut(string text, int index) => char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
