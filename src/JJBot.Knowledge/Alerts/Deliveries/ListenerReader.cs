namespace JJBot.Knowledge.Alerts;

/// <summary>Reads from the ledger what a subscription was told of an alert so far.</summary>
internal static class ListenerReader
{
    /// <param name="subscription">Which.</param>
    /// <param name="lines">All of the alert's for it, the oldest first.</param>
    /// <param name="news">All for it of the alert that tells the same change as its news; empty where there is none.</param>
    public static Listener Read(Subscription subscription, IEnumerable<DeliveryRow> lines, IEnumerable<DeliveryRow> news)
    {
        var (told, waiting) = (Telling.Nothing, default(WaitingDelivery));
        foreach (var line in lines.Where(line => line.ReadStep() == DeliveryStep.Message))
        {
            (told, waiting) = (line.ReadState(), line.DigestId) switch
            {
                (DeliveryState.Planned or DeliveryState.Held, null) => (told, new WaitingDelivery(new DeliveryId(line.Id), line.ReadHold(), line.ReadDueAt())),
                (DeliveryState.Sending or DeliveryState.Sent, null) => (Telling.Message, null),
                (DeliveryState.Unsure, _) => (Telling.Unsure, null),
                (DeliveryState.Skipped or DeliveryState.Failed, _) => (told, null),
                _ => (Telling.Digest, null),
            };
        }

        return new Listener(subscription, told, waiting, news.Any(line => line.ReadStep() == DeliveryStep.Message && line.ReadState() <= DeliveryState.Sent));
    }
}
