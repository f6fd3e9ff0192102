using System.Data.Common;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Alerts;

/// <summary>
/// Plans revisions of alerts for everybody who hears of them, some thousand subscriptions at a time, so that nobody who wants to write
/// waits long. Where the process dies on the way it goes on afterwards; nobody is planned for twice.
/// </summary>
internal sealed class RevisionPlanner(
    Database database, TimeZones zones, QuestionWatch questions, IdMaker ids, TimeProvider clock, Show show, IOptions<AlertsOptions> options)
{
    private const int PageSize = 2_000;

    private readonly DigestTimes times = new(options.Value.DigestHour, options.Value.DigestWeekday);

    /// <summary>Plans all that waits.</summary>
    /// <returns>How many revisions.</returns>
    public async Task<int> PlanAsync(CancellationToken cancellationToken)
    {
        var planned = 0;
        while (await database.ReadAsync(connection => PlanStore.NextAsync(connection, show, cancellationToken), cancellationToken) is var (notice, toldBy))
        {
            await PlanAsync(notice, toldBy, cancellationToken);
            planned++;
        }

        if (planned > 0)
        {
            var mostAtOnce = options.Value.MostAtOnce;
            await database.WriteAsync(
                async connection =>
                {
                    await DigestStore.HoldBurstsAsync(connection, mostAtOnce, clock.GetUtcNow(), cancellationToken);
                    return 0;
                },
                cancellationToken);
        }

        return planned;
    }

    private async Task PlanAsync(AlertNotice notice, AlertId? toldBy, CancellationToken cancellationToken)
    {
        SubscriptionId? after = null;
        do
        {
            after = await database.WriteAsync(connection => PlanPageAsync(connection, notice, toldBy, after, cancellationToken), cancellationToken);
        }
        while (after is not null);

        var answered = notice is { IsNews: true, Stands: true } ? await questions.AnsweredAsync(notice, cancellationToken) : [];
        await database.WriteAsync(
            async connection =>
            {
                var now = clock.GetUtcNow();
                var answers = answered.Select(id => new DeliveryDecision(id, DeliveryStep.Answer, DeliveryState.Planned, null, now, null, IsKept: true, null)).ToList();
                await PlanStore.SaveAsync(connection, notice, answers, ids, now, cancellationToken);
                await PlanStore.EndAsync(connection, notice, now, cancellationToken);
                return 0;
            },
            cancellationToken);
    }

    /// <returns>The last subscription that was planned for; null where there is no further one.</returns>
    private async Task<SubscriptionId?> PlanPageAsync(
        DbConnection connection, AlertNotice notice, AlertId? toldBy, SubscriptionId? after, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (after is null)
        {
            await PlanStore.EndEarlierEditsAsync(connection, notice, now, cancellationToken);
        }

        var page = await SubscriptionStore.PageAsync(connection, notice.Server, after, PageSize, cancellationToken);
        if (page.Count == 0)
        {
            return null;
        }

        var told = await PlanStore.ToldAsync(connection, notice.Alert, page[0].Id, page[^1].Id, cancellationToken);
        var news = toldBy is { } teller ? await PlanStore.ToldAsync(connection, teller, page[0].Id, page[^1].Id, cancellationToken) : null;
        var listeners = page
            .Where(subscription => !told[subscription.Id.Value].Any(row => row.Revision >= notice.Revision))
            .Select(subscription => ListenerReader.Read(subscription, told[subscription.Id.Value], news?[subscription.Id.Value] ?? []));
        var known = await ZonesAsync(connection, page, cancellationToken);
        var planner = new DeliveryPlanner(now, times, subscription => known.GetValueOrDefault(subscription.Server, TimeZoneInfo.Utc));
        await PlanStore.SaveAsync(connection, notice, [.. planner.Plan(notice, listeners).Where(decision => decision.IsKept)], ids, now, cancellationToken);
        return page.Count == PageSize ? page[^1].Id : null;
    }

    private async Task<Dictionary<Scope, TimeZoneInfo>> ZonesAsync(DbConnection connection, IReadOnlyList<Subscription> page, CancellationToken cancellationToken)
    {
        var known = new Dictionary<Scope, TimeZoneInfo>();
        foreach (var server in page.Where(subscription => subscription.Mode != DeliveryMode.Instant).Select(subscription => subscription.Server).Distinct())
        {
            known.Add(server, await zones.OfAsync(connection, server, cancellationToken));
        }

        return known;
    }
}
