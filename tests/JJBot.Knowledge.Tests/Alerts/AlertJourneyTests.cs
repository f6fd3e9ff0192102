using Dapper;
using FsCheck;
using FsCheck.Fluent;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Tests.Support;

namespace JJBot.Knowledge.Tests.Alerts;

/// <summary>Whatever moderators, managers, Discord and power cuts do, in whatever order.</summary>
public sealed class AlertJourneyTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly string[] Lines =
    [
        "* reported 2018-03: The show comes in March.", "* confirmed by Ann Maker 2018-03: Maker confirmed March.", "* reported 2018-05: The show comes in May.",
        "* confirmed by Ann Maker 2018-05: Maker says May.", "* speculated 2018-03: Maybe March.", "* reported 2018: The show comes in 2018.",
        "* reported Drake: Drake is the villain.", "* denied by Ann Maker Drake: Maker says it is not Drake.", "* reported Twist: It was the butler.",
    ];

    public enum Turn
    {
        Tell,
        TellEight,
        Publish,
        Retract,
        Reinstate,
        Resolve,
        Take,
        TakeAndDie,
        Send,
        SendAndDie,
        SendAndFail,
        SendLater,
        Suspend,
        Resume,
        Pause,
        Unpause,
        Daily,
        Instant,
        Hour,
        Day,
    }

    [RepeatableProperty(MaxTest = 20)]
    public Property Each_Is_Told_At_Most_Once_And_Nothing_Is_Lost_Without_A_Reason() =>
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Zip(Gen.Elements(Enum.GetValues<Turn>()), Gen.Choose(0, 1_000)), 25)), steps => TravelAsync(steps).GetAwaiter().GetResult());

    private static async Task TravelAsync((Turn Turn, int Number)[] steps)
    {
        using var room = await AlertRoom.OpenAsync(new AlertsOptions { MostAtOnce = 3 });
        var journey = new Journey(room);
        await journey.BeginAsync();
        foreach (var (step, number) in steps)
        {
            await journey.TakeAsync(step, number);
        }

        await journey.EndAsync();
        await journey.CheckAsync();
    }

    private sealed class Journey(AlertRoom room)
    {
        private readonly List<(Scope Server, ClaimId Claim, SourceId Source)> claims = [];
        private readonly Dictionary<string, string> shown = [];
        private readonly List<Subscription> subscriptions = [];
        private readonly Stack<ActionId> retractions = new();

        public async Task BeginAsync()
        {
            subscriptions.Add(await room.SubscribeAsync("70"));
            subscriptions.Add(await room.SubscribeAsync("71", new SubscriptionFilter(["release"], MinimumStatus: Status.Confirmed)));
            subscriptions.Add(await room.SubscribeAsync("80", server: Newsroom.Eight, spoilers: SpoilerPolicy.LeaveOut));
            subscriptions.Add(await room.SubscribeAsync("81", mode: DeliveryMode.Daily, server: Newsroom.Eight));
        }

        public Task TakeAsync(Turn step, int number) => step switch
        {
            Turn.Tell => TellAsync(Newsroom.Seven, number),
            Turn.TellEight => TellAsync(Newsroom.Eight, number),
            Turn.Publish when claims.Count > 0 => room.Room.Publisher.PublishAsync(claims[number % claims.Count].Source, Actor.Operator, None),
            Turn.Retract when claims.Count > 0 => RetractAsync(claims[number % claims.Count]),
            Turn.Reinstate when retractions.TryPop(out var action) => room.Room.Undo.UndoAsync(action, Newsroom.Ann, number % 2 == 0 ? Newsroom.Seven : Newsroom.Eight, None),
            Turn.Resolve when claims.Count > 0 => ResolveAsync(claims[number % claims.Count], (Resolution)(number % 3)),
            Turn.Take => room.TakeAsync(),
            Turn.TakeAndDie => TakeAndDieAsync(number),
            Turn.Send => SendAsync(number % 4 + 1, delivery => new DeliveryOutcome.Sent(delivery.Id, Show(delivery))),
            Turn.SendAndDie => DieAsync(number % 4 + 1),
            Turn.SendAndFail => SendAsync(1, delivery => number % 2 == 0 ? new DeliveryOutcome.Failed(delivery.Id, "refused") : new DeliveryOutcome.Unsure(delivery.Id, "not readable")),
            Turn.SendLater => SendAsync(2, delivery => new DeliveryOutcome.Later(delivery.Id, "busy", room.Clock.GetUtcNow().AddSeconds(number))),
            Turn.Suspend => room.Suspensions.SuspendAsync(Some(number).Id, "gone", None),
            Turn.Resume => room.Suspensions.ResumeAsync(Some(number).Id, None),
            Turn.Pause => room.Subscriptions.PauseAsync(Some(number).Id, Newsroom.Ann, Some(number).Server, None),
            Turn.Unpause => room.Subscriptions.ResumeAsync(Some(number).Id, Newsroom.Ann, Some(number).Server, None),
            Turn.Daily => ChangeAsync(Some(number), DeliveryMode.Daily),
            Turn.Instant => ChangeAsync(Some(number), DeliveryMode.Instant),
            Turn.Hour => MoveAsync(TimeSpan.FromMinutes(number)),
            Turn.Day => MoveAsync(TimeSpan.FromDays(1)),
            _ => Task.CompletedTask,
        };

        /// <summary>Lets everything come to rest: nobody is suspended or paused, and two days go by.</summary>
        public async Task EndAsync()
        {
            foreach (var subscription in subscriptions)
            {
                await room.Suspensions.ResumeAsync(subscription.Id, None);
                await room.Subscriptions.ResumeAsync(subscription.Id, Newsroom.Ann, subscription.Server, None);
            }

            for (var day = 0; day < 3; day++)
            {
                await room.TakeAsync();
                await SendAsync(1_000, delivery => new DeliveryOutcome.Sent(delivery.Id, Show(delivery)));
                await MoveAsync(TimeSpan.FromDays(1));
            }
        }

        public async Task CheckAsync()
        {
            Assert.Equal(0, room.Ask<int>("SELECT COUNT(*) FROM delivery WHERE state IN ('planned', 'held', 'sending')"));
            Assert.Equal(0, room.Ask<int>("SELECT COUNT(*) FROM claim_event WHERE told_at IS NULL"));
            Assert.Equal(0, room.Ask<int>("SELECT COUNT(*) FROM (SELECT 1 FROM delivery WHERE step = 'message' AND state = 'sent' GROUP BY alert_id, subscription_id HAVING COUNT(*) > 1)"));
            Assert.Equal(0, room.Ask<int>("SELECT COUNT(*) FROM (SELECT 1 FROM delivery WHERE alert_id IS NOT NULL GROUP BY alert_id, subscription_id, revision, step HAVING COUNT(*) > 1)"));
            foreach (var (_, claim, _) in claims)
            {
                foreach (var subscription in subscriptions)
                {
                    var why = await room.Explainer.WhyAsync(claim, subscription, None);
                    Assert.NotEmpty(why);
                    Assert.All(why, line => Assert.True(line.Words.Length > 10 && line.Kind is not (WhyKind.Waiting or WhyKind.HeldForDigest), line.Words));
                }
            }

            CheckMessages();
        }

        /// <summary>What stands in messages of their own is what the alerts tell now.</summary>
        private void CheckMessages()
        {
            using var connection = room.Room.Folder.Connect();
            var told = connection.Query<(string MessageId, string Content)>(
                """
                SELECT d.message_id, r.content FROM delivery d JOIN alert a ON a.id = d.alert_id JOIN alert_revision r ON r.alert_id = a.id AND r.number = a.revision
                 WHERE d.step = 'message' AND d.state = 'sent' AND d.digest_id IS NULL
                   AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.alert_id = d.alert_id AND e.subscription_id = d.subscription_id AND e.step = 'edit' AND e.state IN ('failed', 'unsure'))
                """);
            Assert.All(told, message => Assert.Equal(Words(AlertJson.ReadContent(message.Content)), shown[message.MessageId]));
        }

        private Subscription Some(int number) => subscriptions[number % subscriptions.Count];

        private async Task TellAsync(Scope server, int number)
        {
            var source = await room.TellAsync(server, Lines[number % Lines.Length]);
            claims.Add((server, Newsroom.Claim(source), source.Id));
        }

        private async Task RetractAsync((Scope Server, ClaimId Claim, SourceId Source) told)
        {
            if (await room.Room.Review.RetractAsync(told.Claim, "wrong", Newsroom.Ann, told.Server, None) is ReviewOutcome.Applied applied)
            {
                retractions.Push(applied.Action);
            }
        }

        private async Task ResolveAsync((Scope Server, ClaimId Claim, SourceId Source) told, Resolution resolution) =>
            await room.Room.Review.ResolveAsync(told.Claim, resolution, Newsroom.Ann, told.Server, None);

        private async Task ChangeAsync(Subscription subscription, DeliveryMode mode) =>
            await room.Subscriptions.ChangeAsync(subscription.Id, new SubscriptionChange(Mode: mode), Newsroom.Ann, subscription.Server, None);

        private async Task MoveAsync(TimeSpan by)
        {
            room.Room.Folder.Clock.Advance(by);
            await room.Desk.BeatAsync(None);
        }

        /// <summary>As if the process had died while it planned: some were planned for, and nothing says that all were.</summary>
        private async Task TakeAndDieAsync(int number)
        {
            await room.TakeAsync();
            using var connection = room.Room.Folder.Connect();
            connection.Execute(
                """
                UPDATE alert_revision SET planned_at = NULL
                 WHERE NOT EXISTS (SELECT 1 FROM delivery d WHERE d.alert_id = alert_revision.alert_id AND d.state NOT IN ('planned', 'held', 'skipped'))
                   AND number = (SELECT revision FROM alert WHERE id = alert_id)
                """);
            if (number % 2 == 0)
            {
                connection.Execute("DELETE FROM delivery WHERE subscription_id = @id AND state = 'planned' AND alert_id IN (SELECT alert_id FROM alert_revision WHERE planned_at IS NULL AND number = 1)", new { id = Some(number).Id.Value });
            }
        }

        private async Task SendAsync(int most, Func<PlannedDelivery, DeliveryOutcome> send)
        {
            while (await room.Ledger.DueAsync(most, None) is { Count: > 0 } due)
            {
                var begun = await room.Ledger.BeginAsync([.. due.Select(delivery => delivery.Id)], None);
                await room.Ledger.RecordAsync([.. due.Where(delivery => begun.Contains(delivery.Id)).Select(send)], None);
                if (most < 1_000)
                {
                    return;
                }
            }
        }

        /// <summary>Dies between sending and writing that down; the next process finds what was sent in the channel.</summary>
        private async Task DieAsync(int most)
        {
            var due = await room.Ledger.DueAsync(most, None);
            await room.Ledger.BeginAsync([.. due.Select(delivery => delivery.Id)], None);
            var sent = due.ToDictionary(delivery => delivery.Id, Show);
            Assert.Empty((await room.Ledger.DueAsync(1_000, None)).Select(delivery => delivery.Id).Intersect(sent.Keys));

            var unfinished = await room.Restart().Ledger.UnfinishedAsync(None);

            Assert.Equal(sent.Keys.Order(Comparer<DeliveryId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value))), unfinished.Select(delivery => delivery.Id).Order(Comparer<DeliveryId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value))));
            await room.Ledger.RecordAsync([.. unfinished.Select(delivery => new DeliveryOutcome.Sent(delivery.Id, sent[delivery.Id]))], None);
        }

        /// <summary>Shows a message, or edits one.</summary>
        private string Show(PlannedDelivery delivery)
        {
            Assert.NotEmpty(delivery.Items);
            var id = delivery.Step == DeliveryStep.Edit ? delivery.EarlierMessageId! : $"m{delivery.Id}";
            Assert.Equal(delivery.Step == DeliveryStep.Edit, shown.ContainsKey(id));
            shown[id] = delivery.Items.Count == 1 ? Words(delivery.Items[0].Content) : "";
            return id;
        }

        private static string Words(AlertContent content) =>
            $"{content.Lead}, {content.Status}, {content.Sources}, {content.Stands}, {string.Join("; ", content.Notes)}";
    }
}
