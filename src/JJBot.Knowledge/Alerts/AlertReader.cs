using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Storage;

namespace JJBot.Knowledge.Alerts;

/// <summary>Looks up what was told, and shows what would be, telling nothing.</summary>
public sealed class AlertReader
{
    /// <summary>How many claims are tried for an example, the newest first.</summary>
    private const int MostTries = 20;

    private readonly Database database;
    private readonly KnowledgeBase knowledge;
    private readonly AlertReading reading;
    private readonly Show show;

    internal AlertReader(Database database, KnowledgeBase knowledge, AlertReading reading, Show show) =>
        (this.database, this.knowledge, this.reading, this.show) = (database, knowledge, reading, show);

    /// <summary>An alert as it stands now; null where whoever asks may not see it, or there is none.</summary>
    /// <param name="id">The alert's.</param>
    /// <param name="toldTo">The subscription that was told of it; it may have ended since.</param>
    /// <param name="asker">From where somebody asks; shared in a direct message, where a person sees what their own watch does.</param>
    /// <param name="personId">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ToldAlert?> FindAsync(AlertId id, SubscriptionId toldTo, Scope asker, string personId, CancellationToken cancellationToken) => database.ReadAsync(
        async connection =>
        {
            var subscriptions = await SubscriptionStore.LoadAsync(connection, [toldTo.Value], cancellationToken);
            var isOwn = asker.Server is null && subscriptions.TryGetValue(toldTo, out var told) && told.Target.UserId == personId;
            var scope = isOwn ? subscriptions[toldTo].Server : asker;
            return await AlertStore.FindAsync(connection, id, cancellationToken) is { } alert && alert.Server.IsVisibleFrom(scope)
                ? new ToldAlert(alert.Content, alert.Facts.Subject, alert.Facts.Claims, scope)
                : null;
        },
        cancellationToken);

    /// <summary>What a subscription would be told of the newest claim that it asks for, had it been accepted just now, one that spoils nothing if there is any; null where there is none.</summary>
    public async Task<AlertContent?> ExampleAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var (index, server) = (knowledge.Current, subscription.Server);
        var claims = index.Sources(server)
            .SelectMany(source => index.From(source.Id, server))
            .Where(claim => Suits(claim, claim.Status, claim.Spoiler, subscription))
            .OrderBy(claim => claim.Spoiler)
            .ThenByDescending(claim => claim.RecordedAt)
            .ThenBy(claim => claim.Status)
            .ThenByDescending(claim => claim.Id.Value, StringComparer.Ordinal)
            .Take(MostTries);
        foreach (var claim in claims)
        {
            if (await reading.ImagineAsync(claim, server, cancellationToken) is { } content && Suits(claim, content.Firmness, content.Spoiler, subscription))
            {
                return content;
            }
        }

        return null;
    }

    private bool Suits(Claim claim, Status firmness, bool isSpoiler, Subscription subscription)
    {
        var notice = new AlertNotice(
            default, Revision: 1, claim.Scope, AlertChangeKind.New, claim.RecordedAt, claim.Topic, AlertNotice.SeriesOf(claim.Subject.Series, show),
            claim.Subject.Seasons, firmness, isSpoiler, Stands: true, IsCatchUp: false, OwnTwins: new Dictionary<string, AlertId>());
        return FilterRule.Refusal(notice, subscription) is null;
    }
}

/// <summary>An alert that was told.</summary>
/// <param name="Content">As of its last revision.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Claims">Those that say so, or said so where it stands no more.</param>
/// <param name="SeenFrom">As whom whoever asked for it sees what is known.</param>
public sealed record ToldAlert(AlertContent Content, Subject Subject, IReadOnlyList<ClaimId> Claims, Scope SeenFrom);
