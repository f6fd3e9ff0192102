using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Alerts;

/// <summary>What server managers settle about the channels that are told of new claims. Each act is on record.</summary>
public sealed class SubscriptionDesk(Database database, Actions actions, ServerSettings settings, IdMaker ids, Show show, IOptions<AlertsOptions> options)
{
    private readonly FilterReader reader = new(show);

    /// <summary>The channels of a server that are subscribed, the oldest first.</summary>
    public Task<IReadOnlyList<Subscription>> ListAsync(Scope server, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => SubscriptionStore.ListOfServerAsync(connection, server, cancellationToken), cancellationToken);

    /// <summary>What a channel of the server is subscribed to, or null.</summary>
    public Task<Subscription?> FindAsync(string channelId, Scope server, CancellationToken cancellationToken) => database.ReadAsync(
        async connection => await SubscriptionStore.FindOfChannelAsync(connection, channelId, cancellationToken) is { } found && found.Server == server ? found : null,
        cancellationToken);

    /// <summary>One of the server's channels' by its id, or null.</summary>
    public Task<Subscription?> FindAsync(SubscriptionId id, Scope server, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async connection => await SubscriptionStore.FindAsync(connection, id, cancellationToken) is { Kind: SubscriptionKind.Channel } found && found.Server == server ? found : null,
            cancellationToken);

    public async Task<SubscriptionOutcome> SubscribeAsync(NewSubscription wanted, Actor by, Scope server, CancellationToken cancellationToken)
    {
        if (server.Server is null)
        {
            return new SubscriptionOutcome.Refused("Only channels of a server are subscribed: in a direct message, watch a topic instead.");
        }

        var (filter, mistake) = reader.Read(wanted.Filter);
        if ((mistake ?? Refusal(wanted.Crosspost, wanted.ChannelKind)) is { } sentence)
        {
            return new SubscriptionOutcome.Refused(sentence);
        }

        return await actions.RunAsync(by, server, writer => SubscribeAsync(writer, wanted with { Filter = filter! }), cancellationToken);
    }

    public Task<SubscriptionOutcome> ChangeAsync(SubscriptionId id, SubscriptionChange change, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        id,
        by,
        server,
        async (writer, found) =>
        {
            var (filter, mistake) = reader.Read(new SubscriptionFilter(
                change.Topics ?? found.Filter.Topics,
                change.Series ?? found.Filter.Series,
                change.Season is { } season ? season == 0 ? null : season : found.Filter.Season,
                change.MinimumStatus ?? found.Filter.MinimumStatus));
            var crosspost = change.Crosspost ?? found.Crosspost;
            if ((mistake ?? Refusal(crosspost, found.Target.Kind)) is { } sentence)
            {
                return new SubscriptionOutcome.Refused(sentence);
            }

            var changed = found with
            {
                Filter = filter!,
                Mode = change.Mode ?? found.Mode,
                RoleId = change.RoleId is { } role ? role.Length == 0 ? null : role : found.RoleId,
                Spoilers = change.Spoilers ?? found.Spoilers,
                Crosspost = crosspost,
            };
            if (SubscriptionRow.From(changed) == SubscriptionRow.From(found))
            {
                return new SubscriptionOutcome.Already(found);
            }

            if (changed.Mode != found.Mode)
            {
                // What waited for the digest that comes no more is told now.
                await LedgerStore.HoldWaitingAsync(writer.Connection, id, DigestKind.Burst, writer.Now, writer.CancellationToken);
            }

            return await SaveAsync(writer, ActionKind.ChangeSubscription, found, changed with { ChangedAt = writer.Now });
        },
        cancellationToken);

    /// <summary>Tells nothing from now on; what comes until <see cref="ResumeAsync"/> is not told afterwards either.</summary>
    public Task<SubscriptionOutcome> PauseAsync(SubscriptionId id, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        id,
        by,
        server,
        async (writer, found) => found.PausedAt is null
            ? await SaveAsync(writer, ActionKind.PauseSubscription, found, found with { PausedAt = writer.Now })
            : new SubscriptionOutcome.Already(found),
        cancellationToken);

    public Task<SubscriptionOutcome> ResumeAsync(SubscriptionId id, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        id,
        by,
        server,
        async (writer, found) => found.PausedAt is not null
            ? await SaveAsync(writer, ActionKind.ResumeSubscription, found, found with { PausedAt = null })
            : new SubscriptionOutcome.Already(found),
        cancellationToken);

    public Task<SubscriptionOutcome> UnsubscribeAsync(SubscriptionId id, Actor by, Scope server, CancellationToken cancellationToken) => ActAsync(
        id,
        by,
        server,
        async (writer, found) =>
        {
            await writer.BeginAsync(new ActionHeader(ActionKind.Unsubscribe, Note: Words(found)));
            await writer.WriteAsync(Change(SubscriptionRow.From(found), SubscriptionRow.From(found with { EndedAt = writer.Now })));
            await SubscriptionStore.EndAsync(writer.Connection, id, "unsubscribed", writer.Now, writer.CancellationToken);
            await LedgerStore.SkipWaitingAsync(writer.Connection, id, "the channel was unsubscribed", writer.Now, writer.CancellationToken);
            return new SubscriptionOutcome.Done(found with { EndedAt = writer.Now });
        },
        cancellationToken);

    /// <summary>Sets the time zone in which a server's digests come.</summary>
    /// <param name="name">An IANA name ("Europe/Berlin"); empty for UTC.</param>
    /// <param name="by">Who settles it.</param>
    /// <param name="server">Where.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ReviewOutcome> SetTimeZoneAsync(string name, Actor by, Scope server, CancellationToken cancellationToken) =>
        settings.ChangeAsync(new RuleChange(TimeZone: name), by, server, cancellationToken);

    private async Task<SubscriptionOutcome> SubscribeAsync(ActionWriter writer, NewSubscription wanted)
    {
        var (connection, cancellationToken) = (writer.Connection, writer.CancellationToken);
        if (await SubscriptionStore.FindOfChannelAsync(connection, wanted.ChannelId, cancellationToken) is { } known)
        {
            return new SubscriptionOutcome.Already(known);
        }

        var most = options.Value.SubscriptionsPerServer;
        if ((await SubscriptionStore.ListOfServerAsync(connection, writer.Server, cancellationToken)).Count >= most)
        {
            return new SubscriptionOutcome.Refused($"A server can have {most} channels subscribed, and has: unsubscribe one of them first.");
        }

        var subscription = new Subscription
        {
            Id = new SubscriptionId(ids.Next()),
            Kind = SubscriptionKind.Channel,
            Server = writer.Server,
            Target = new SubscriptionTarget(wanted.ChannelKind, wanted.ChannelId),
            Filter = wanted.Filter,
            Mode = wanted.Mode,
            RoleId = wanted.RoleId,
            Spoilers = wanted.Spoilers,
            Crosspost = wanted.Crosspost,
            CreatedBy = writer.By,
            CreatedAt = writer.Now,
            ChangedAt = writer.Now,
        };
        await SubscriptionStore.InsertAsync(connection, subscription, cancellationToken);
        await writer.BeginAsync(new ActionHeader(ActionKind.Subscribe, Note: Words(subscription)));
        var row = SubscriptionRow.From(subscription);
        await writer.WriteAsync(new AuditChange(Claim: null, RowDifference.Nothing, RowDifference.Between(row with { Id = "" }, row, ReviewJson.Default.SubscriptionRow).After));
        return new SubscriptionOutcome.Done(subscription);
    }

    private Task<SubscriptionOutcome> ActAsync(
        SubscriptionId id, Actor by, Scope server, Func<ActionWriter, Subscription, Task<SubscriptionOutcome>> act, CancellationToken cancellationToken) => actions.RunAsync(
        by,
        server,
        async writer => await SubscriptionStore.FindAsync(writer.Connection, id, cancellationToken) is { Kind: SubscriptionKind.Channel } found && found.Server == server
            ? await act(writer, found)
            : new SubscriptionOutcome.Refused("This channel is not subscribed any more."),
        cancellationToken);

    private static async Task<SubscriptionOutcome> SaveAsync(ActionWriter writer, ActionKind kind, Subscription before, Subscription after)
    {
        await writer.BeginAsync(new ActionHeader(kind, Note: Words(after)));
        await writer.WriteAsync(Change(SubscriptionRow.From(before), SubscriptionRow.From(after)));
        await SubscriptionStore.UpdateAsync(writer.Connection, after, writer.CancellationToken);
        return new SubscriptionOutcome.Done(after);
    }

    private static AuditChange Change(SubscriptionRow before, SubscriptionRow after)
    {
        var (old, young) = RowDifference.Between(before, after, ReviewJson.Default.SubscriptionRow);
        return new AuditChange(Claim: null, old, young);
    }

    private static string? Refusal(bool crosspost, ChannelKind kind) => crosspost && kind != ChannelKind.Announcement
        ? "Only an announcement channel publishes its messages to other servers: leave crosspost off here."
        : null;

    /// <summary>What the audit's notes on a subscription begin with.</summary>
    internal static string Place(Subscription subscription) => $"channel {subscription.Target.ChannelId}: ";

    private static string Words(Subscription subscription) =>
        $"{Place(subscription)}{subscription.Filter}; {EnumName<DeliveryMode>.Of(subscription.Mode)}";
}
