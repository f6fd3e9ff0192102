using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace JJBot.Knowledge.Alerts;

/// <summary>What fans watch, to be told directly. A watch sees what the server sees in which it was made, and no more.</summary>
public sealed class WatchDesk(Database database, IdMaker ids, Show show, TimeProvider clock, IOptions<AlertsOptions> options)
{
    private const int LongestQuestion = 200;

    private readonly FilterReader reader = new(show);

    /// <summary>Watches a topic: each report on it, guesses left out, for as long as the watch lasts.</summary>
    /// <param name="topic">Its name.</param>
    /// <param name="subject">The series, and the season where one is meant; null for all.</param>
    /// <param name="by">Who watches.</param>
    /// <param name="server">Where it is asked for; shared in a direct message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SubscriptionOutcome> WatchTopicAsync(string topic, Subject? subject, Actor by, Scope server, CancellationToken cancellationToken)
    {
        var (filter, mistake) = reader.Read(FilterOf([topic], subject, Status.Reported));
        return mistake is not null
            ? new SubscriptionOutcome.Refused(mistake)
            : await WatchAsync(SubscriptionKind.Topic, filter!, question: null, by, server, cancellationToken);
    }

    /// <summary>Watches a question: asked again whenever something on it becomes known, told once when it has an answer, and over then.</summary>
    /// <param name="question">As it was asked.</param>
    /// <param name="topic">The topic that it was understood to be on; null where none was.</param>
    /// <param name="subject">What it was understood to be about; null where that is not known.</param>
    /// <param name="by">Who watches.</param>
    /// <param name="server">Where it was asked; shared in a direct message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SubscriptionOutcome> WatchQuestionAsync(
        string question, string? topic, Subject? subject, Actor by, Scope server, CancellationToken cancellationToken)
    {
        if (question.Trim() is not { Length: > 0 and <= LongestQuestion } asked)
        {
            return new SubscriptionOutcome.Refused($"A question to watch has 1 to {LongestQuestion} characters.");
        }

        var (filter, mistake) = reader.Read(FilterOf(topic is null ? null : [topic], subject, Status.Speculated));
        return mistake is not null
            ? new SubscriptionOutcome.Refused(mistake)
            : await WatchAsync(SubscriptionKind.Question, filter!, asked, by, server, cancellationToken);
    }

    /// <summary>Ends a watch of a person's; refused where it is another's or has ended.</summary>
    public Task<SubscriptionOutcome> UnwatchAsync(SubscriptionId id, string userId, CancellationToken cancellationToken) => database.WriteAsync<SubscriptionOutcome>(
        async connection =>
        {
            if (await SubscriptionStore.FindAsync(connection, id, cancellationToken) is not { } found || found.Target.UserId != userId)
            {
                return new SubscriptionOutcome.Refused("You do not watch that any more.");
            }

            var now = clock.GetUtcNow();
            await SubscriptionStore.EndAsync(connection, id, "ended by the person", now, cancellationToken);
            await LedgerStore.SkipWaitingAsync(connection, id, "the watch was ended", now, cancellationToken);
            return new SubscriptionOutcome.Done(found with { EndedAt = now });
        },
        cancellationToken);

    /// <summary>What a person watches, wherever it was asked for, the oldest first.</summary>
    public Task<IReadOnlyList<Subscription>> ListAsync(string userId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => SubscriptionStore.ListOfUserAsync(connection, userId, cancellationToken), cancellationToken);

    private Task<SubscriptionOutcome> WatchAsync(
        SubscriptionKind kind, SubscriptionFilter filter, string? question, Actor by, Scope server, CancellationToken cancellationToken) => database.WriteAsync<SubscriptionOutcome>(
        async connection =>
        {
            var watched = await SubscriptionStore.ListOfUserAsync(connection, by.Id, cancellationToken);
            if (watched.FirstOrDefault(watch => IsSame(watch, kind, filter, question, server)) is { } known)
            {
                return new SubscriptionOutcome.Already(known);
            }

            var most = options.Value.WatchesPerPerson;
            if (watched.Count >= most)
            {
                return new SubscriptionOutcome.Refused($"You can watch {most} things, and do: end one of them first.");
            }

            var now = clock.GetUtcNow();
            var watch = new Subscription
            {
                Id = new SubscriptionId(ids.Next()),
                Kind = kind,
                Server = server,
                Target = new SubscriptionTarget(ChannelKind.Direct, watched.Select(other => other.Target.ChannelId).FirstOrDefault(id => id is not null), by.Id),
                Filter = filter,
                Question = question,
                CreatedBy = by,
                CreatedAt = now,
                ChangedAt = now,
            };
            await SubscriptionStore.InsertAsync(connection, watch, cancellationToken);
            return new SubscriptionOutcome.Done(watch);
        },
        cancellationToken);

    private static SubscriptionFilter FilterOf(IReadOnlyList<string>? topics, Subject? subject, Status minimum) => new(
        topics, subject?.Series is { } series ? [series] : null, subject?.Seasons is { } seasons && seasons.First == seasons.Last ? seasons.First : null, minimum);

    private static bool IsSame(Subscription watch, SubscriptionKind kind, SubscriptionFilter filter, string? question, Scope server) =>
        watch.Kind == kind && watch.Server == server && watch.Filter.ToString() == filter.ToString()
        && string.Equals(watch.Question, question, StringComparison.OrdinalIgnoreCase);
}
