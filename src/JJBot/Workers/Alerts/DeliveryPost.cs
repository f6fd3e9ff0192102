using System.Threading.Channels;
using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>
/// Sends what is due, at the pace that Discord allows: the ledger first, then the message, then what came of it. What the ledger could
/// not take is told to it again until it does, and nothing new is begun meanwhile.
/// </summary>
internal sealed partial class DeliveryPost(DeliveryLedger ledger, Suspensions suspensions, DeliverySender sender, AlertBacklog backlog, TimeProvider clock, ILogger<DeliveryPost> logger)
{
    /// <summary>More than Discord takes while one answer is on its way.</summary>
    private const int AtOnce = 64;

    private const int MostInLine = 512;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly DeliveryLanes lanes = new();
    private readonly Channel<Delivered?> arrived = Channel.CreateUnbounded<Delivered?>();
    private readonly List<Delivered> unrecorded = [];
    private int underWay;
    private long? filledAt;
    private bool isTroubled;

    /// <summary>Something may be due now.</summary>
    public void Wake() => arrived.Writer.TryWrite(null);

    /// <summary>Until it is told to stop; what is under way then has a few seconds to come to its end.</summary>
    public async Task RunAsync(CancellationToken stoppingToken)
    {
        using var giveUp = new CancellationTokenSource();
        await using var stopping = stoppingToken.UnsafeRegister(_ => giveUp.CancelAfter(Grace), null);
        var isCaughtUp = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                isCaughtUp = isCaughtUp || await TakeUpAsync(giveUp.Token);
                await RecordAsync();
                await BeginAsync(giveUp.Token);
                Note(null);
            }
            catch (KnowledgeException exception)
            {
                // The database may be back in a moment; nothing is sent before it has been written down.
                Note(exception);
            }

            await WaitAsync(stoppingToken);
        }

        await FinishAsync();
    }

    /// <summary>What an earlier process had begun: whether it was sent is found out before anything else goes there.</summary>
    private async Task<bool> TakeUpAsync(CancellationToken giveUp)
    {
        var left = await ledger.UnfinishedAsync(giveUp);
        lanes.Add(left);
        foreach (var delivery in lanes.Take(left.Count))
        {
            Start(delivery, sender.TakeUpAsync, giveUp);
        }

        return true;
    }

    private async Task BeginAsync(CancellationToken giveUp)
    {
        await FillAsync(giveUp);
        var next = lanes.Take(AtOnce - underWay);
        if (next.Count == 0)
        {
            return;
        }

        IReadOnlySet<DeliveryId> begun = new HashSet<DeliveryId>();
        try
        {
            begun = await ledger.BeginAsync([.. next.Select(delivery => delivery.Id)], giveUp);
        }
        finally
        {
            foreach (var delivery in next.Where(delivery => !begun.Contains(delivery.Id)))
            {
                lanes.Release(delivery);
            }
        }

        foreach (var delivery in next.Where(delivery => begun.Contains(delivery.Id)))
        {
            Start(delivery, sender.SendAsync, giveUp);
        }
    }

    /// <summary>Looks what is due: where something may be new, and no oftener than that.</summary>
    private async Task FillAsync(CancellationToken giveUp)
    {
        if (lanes.Count > MostInLine / 2 || (filledAt is { } last && clock.GetElapsedTime(last) < Pause))
        {
            return;
        }

        var due = await ledger.DueAsync(MostInLine, giveUp);
        lanes.Add(due);
        filledAt = due.Count == MostInLine ? null : clock.GetTimestamp();
    }

    private void Start(PlannedDelivery delivery, Func<PlannedDelivery, CancellationToken, Task<SendResult>> send, CancellationToken giveUp)
    {
        underWay++;
        _ = CarryOutAsync(delivery, send, giveUp);
    }

    private async Task CarryOutAsync(
        PlannedDelivery delivery, Func<PlannedDelivery, CancellationToken, Task<SendResult>> send, CancellationToken giveUp)
    {
        SendResult? result = null;
        try
        {
            result = await send(delivery, giveUp);
        }
        catch (OperationCanceledException) when (giveUp.IsCancellationRequested)
        {
            // Begun, and not known how it ended: the next process finds out.
        }
        catch (Exception exception)
        {
            Log.Broke(logger, exception, delivery.Id);
            result = new SendResult(new DeliveryOutcome.Unsure(delivery.Id, "something went wrong on my side while it was sent; the log of the bot says what"));
        }

        arrived.Writer.TryWrite(new Delivered(delivery, result));
    }

    /// <summary>All that has arrived since, in one transaction.</summary>
    private async Task RecordAsync()
    {
        while (arrived.Reader.TryRead(out var delivered))
        {
            if (delivered is null)
            {
                filledAt = null;
                continue;
            }

            underWay--;
            unrecorded.Add(delivered);
        }

        if (unrecorded.Count == 0)
        {
            return;
        }

        await ledger.RecordAsync([.. unrecorded.Select(delivered => delivered.Result?.Outcome).OfType<DeliveryOutcome>()], CancellationToken.None);
        foreach (var delivered in unrecorded.ToList())
        {
            await CloseAsync(delivered);
            lanes.Release(delivered.Delivery);
            unrecorded.Remove(delivered);
        }
    }

    /// <summary>Nothing more goes to a place that takes nothing.</summary>
    private async Task CloseAsync(Delivered delivered)
    {
        if (delivered.Result?.Outcome is { } outcome)
        {
            backlog.Note(delivered.Delivery, outcome);
        }

        if (delivered.Result?.ClosedBecause is { } reason)
        {
            var subscription = delivered.Delivery.Subscription.Id;
            await suspensions.SuspendAsync(subscription, reason, CancellationToken.None);
            lanes.Drop(subscription);
            backlog.Forget(delivered.Delivery);
            Log.Closed(logger, subscription, reason);
        }
    }

    private async Task FinishAsync()
    {
        while (underWay > 0)
        {
            await arrived.Reader.WaitToReadAsync();
            try
            {
                await RecordAsync();
            }
            catch (KnowledgeException exception)
            {
                Note(exception);
            }
        }
    }

    /// <summary>Until something has arrived, or something may have become due.</summary>
    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAny(arrived.Reader.WaitToReadAsync(enough.Token).AsTask(), Task.Delay(Pause, clock, enough.Token));
        await enough.CancelAsync();
    }

    /// <summary>Said once when it begins, and once when it is over.</summary>
    private void Note(KnowledgeException? exception)
    {
        if (exception is null && isTroubled)
        {
            Log.GoesOn(logger);
        }
        else if (exception is not null && !isTroubled)
        {
            Log.Waits(logger, exception.Message);
        }

        isTroubled = exception is not null;
    }

    /// <param name="Result">Null where the program stopped before there was one.</param>
    private sealed record Delivered(PlannedDelivery Delivery, SendResult? Result);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Alerts wait for the database: {Reason}")]
        public static partial void Waits(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "The subscription {Subscription} is on hold: {Reason}")]
        public static partial void Closed(ILogger logger, SubscriptionId subscription, string reason);

        [LoggerMessage(LogLevel.Warning, "The database takes alerts again.")]
        public static partial void GoesOn(ILogger logger);

        [LoggerMessage(LogLevel.Error, "The delivery {Delivery} broke off")]
        public static partial void Broke(ILogger logger, Exception exception, DeliveryId delivery);
    }
}
