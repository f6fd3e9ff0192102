using System.Data.Common;
using System.Text;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Sources.Intake;

/// <summary>Takes in an article that somebody brought: looks whether it is known, finds its claims, and keeps both.</summary>
/// <param name="database">Where it is kept.</param>
/// <param name="actions">Keeps it in one transaction, with who brought it.</param>
/// <param name="settings">What the server allows and trusts.</param>
/// <param name="extract">Finds the claims.</param>
/// <param name="ids">Makes ids.</param>
/// <param name="options">How many claims a source may bring.</param>
public sealed class SourceIntake(
    Database database,
    Actions actions,
    ServerSettings settings,
    Func<Article, IReadOnlyList<DraftClaim>> extract,
    IdMaker ids,
    IOptions<LimitsOptions> options)
{
    /// <summary>No article has as many; a text of single letters would otherwise keep the database busy for minutes.</summary>
    private const int MostParagraphs = 5_000;

    /// <param name="article">As it was read.</param>
    /// <param name="by">Who brought it.</param>
    /// <param name="scope">The server that it belongs to; <see cref="Scope.Shared"/> for the operator.</param>
    /// <param name="cancellationToken">Gives up; nothing is kept then.</param>
    /// <exception cref="KnowledgeException">The database refused; nothing was kept.</exception>
    public async Task<IntakeResult> AddAsync(Article article, Actor by, Scope scope, CancellationToken cancellationToken)
    {
        var rules = await settings.ReadAsync(scope, cancellationToken);
        if (Refusal(article, rules) is { } sentence)
        {
            return new IntakeResult.Refused(sentence);
        }

        // What is known is told without a look at its claims: whoever adds a folder again is through it quickly.
        var arrival = Arrival.Of(article, scope);
        if (await database.ReadAsync(connection => KnownAsync(connection, arrival, cancellationToken), cancellationToken) is { Text: not TextState.Missing } known)
        {
            return known.Result;
        }

        var (drafts, shingles) = (extract(article), Shingles.Of(article.Paragraphs, TextSketch.ShingleLength));
        return await actions.RunAsync(by, scope, writer => KeepAsync(writer, arrival, shingles, drafts, rules), cancellationToken);
    }

    private static string? Refusal(Article article, ServerRules rules)
    {
        var bytes = article.Paragraphs.Sum(Encoding.UTF8.GetByteCount);
        if (bytes > rules.LargestBytes)
        {
            return FormattableString.Invariant($"This text has {bytes:N0} bytes, and a source here may have up to {rules.LargestBytes:N0}: give the article alone.");
        }

        return article.Paragraphs.Count > MostParagraphs
            ? FormattableString.Invariant($"This text has {article.Paragraphs.Count:N0} paragraphs, and a source may have up to {MostParagraphs:N0}: give the article alone.")
            : article.Paragraphs.Count == 0 ? "There is no text in it: give an article." : null;
    }

    private static async Task<KnownArticle?> KnownAsync(DbConnection connection, Arrival arrival, CancellationToken cancellationToken)
    {
        var (article, scope) = (arrival.Article, arrival.Scope);
        if (await SketchStore.FindSameAsync(connection, article.Sha256, arrival.LinkKey, arrival.Words, scope, cancellationToken) is not { } source)
        {
            return null;
        }

        var isSameText = source.Sha256 == article.Sha256;
        var why = isSameText ? "its text is here already"
            : arrival.LinkKey is { } key && source.Url is { } url && LinkKey.Of(url) == key ? "an article of this link is here already"
            : "the same words are here already";
        var isMissing = isSameText && await SnapshotStore.FindAsync(connection, source.Id, cancellationToken) is null;
        return new KnownArticle(new IntakeResult.Known(source, why), isMissing ? TextState.Missing : TextState.AtHand);
    }

    private async Task<IntakeResult> KeepAsync(
        ActionWriter writer, Arrival arrival, HashSet<ulong> shingles, IReadOnlyList<DraftClaim> drafts, ServerRules rules)
    {
        var (connection, cancellationToken) = (writer.Connection, writer.CancellationToken);

        // Asked again inside the transaction: somebody else may have been quicker.
        if (await KnownAsync(connection, arrival, cancellationToken) is { } known)
        {
            await CompleteAsync(writer, known, arrival);
            return known.Result;
        }

        if (await DayRefusalAsync(writer, rules) is { } sentence)
        {
            return new IntakeResult.Refused(sentence);
        }

        var copy = await CopyFinder.FindAsync(connection, shingles, arrival.Scope, cancellationToken);
        var source = arrival.ToSource(new SourceId(ids.Next()), writer.By, copy?.Source);
        await SourceStore.AddAsync(connection, source, writer.By.Name, writer.Now, cancellationToken);
        var claims = await ClaimsAsync(writer, source, arrival.Article, drafts);
        await ClaimStore.AddAsync(connection, claims, cancellationToken);
        await SnapshotStore.SaveAsync(connection, new Snapshot(source.Id, arrival.Article.Paragraphs), writer.Now, cancellationToken);
        await writer.BeginAsync(new ActionHeader(ActionKind.AddSource, source.Id));
        var accepted = TrustRule.Trusts(rules, source) ? await AcceptAsync(writer, source, claims) : 0;
        return new IntakeResult.Added(source, claims.Count - accepted, accepted, drafts.Count - claims.Count, copy);
    }

    /// <summary>A source whose text was never at hand gets it from whoever brings it.</summary>
    private static async Task CompleteAsync(ActionWriter writer, KnownArticle known, Arrival arrival)
    {
        if (known.Text == TextState.Missing)
        {
            var snapshot = new Snapshot(known.Result.Source.Id, arrival.Article.Paragraphs);
            await SnapshotStore.SaveAsync(writer.Connection, snapshot, writer.Now, writer.CancellationToken);
            writer.Touch(known.Result.Source.Scope);
        }
    }

    private static async Task<string?> DayRefusalAsync(ActionWriter writer, ServerRules rules)
    {
        var midnight = new DateTimeOffset(writer.Now.UtcDateTime.Date, TimeSpan.Zero);
        return writer.Server.Server is not null
            && await IntakeStore.CountSinceAsync(writer.Connection, writer.Server, midnight, writer.CancellationToken) >= rules.SourcesPerDay
            ? FormattableString.Invariant($"This server has added {rules.SourcesPerDay:N0} sources today, which is its limit; the next one can be added after 00:00 UTC.")
            : null;
    }

    private async Task<List<Claim>> ClaimsAsync(ActionWriter writer, Source source, Article article, IReadOnlyList<DraftClaim> drafts)
    {
        var kept = drafts.Take(options.Value.ClaimsPerSource).ToList();
        var passages = kept.ConvertAll(draft => draft.Passage.Span.Of(article.Paragraphs[draft.Passage.Paragraph - 1]));
        var twins = await new QuoteFinder(writer.Connection, source.Scope, writer.CancellationToken).FindAsync(passages);
        return [.. kept.Select((draft, index) => new Claim
        {
            Id = new ClaimId(FormattableString.Invariant($"{source.Id}-{index + 1:000}")),
            Source = source.Id,
            Scope = source.Scope,
            Topic = draft.Topic,
            Subject = draft.Subject,
            Statement = draft.Statement,
            Value = draft.Value,
            Status = draft.Status,
            Modality = draft.Modality,
            Speaker = draft.Speaker,
            Via = draft.Via,
            Locator = new Locator(draft.Passage.Paragraph, draft.Passage.Span.Start, draft.Passage.Span.End, PassageFingerprint.Of(passages[index])),
            SaidOn = article.Published,
            RecordedAt = writer.Now,
            Spoiler = draft.Spoiler,
            Review = ReviewState.Proposed,
            SameQuoteAs = twins[index],
        })];
    }

    private static async Task<int> AcceptAsync(ActionWriter writer, Source source, List<Claim> claims)
    {
        if (claims.Count > 0)
        {
            await writer.BeginAsync(new ActionHeader(ActionKind.AcceptTrusted, source.Id, Note: source.Outlet));
        }

        foreach (var row in claims.Select(claim => ClaimRow.From(claim, shipped: false)))
        {
            await writer.ChangeAsync(row, row with { Review = EnumName<ReviewState>.Of(ReviewState.Accepted) });
        }

        return claims.Count;
    }

    private enum TextState
    {
        AtHand,
        Missing,
    }

    private sealed record KnownArticle(IntakeResult.Known Result, TextState Text);
}
