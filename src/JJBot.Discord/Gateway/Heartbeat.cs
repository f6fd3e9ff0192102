namespace JJBot.Discord.Gateway;

/// <summary>Beats at the interval that Discord states, the first time after a random part of it, and notices when nothing answers.</summary>
/// <remarks>https://docs.discord.com/developers/events/gateway#sending-heartbeats</remarks>
internal sealed class Heartbeat(TimeSpan interval, TimeProvider time, Random random)
{
    private volatile bool acknowledged = true;

    public void Acknowledge() => acknowledged = true;

    /// <summary>Ends when a beat stayed unanswered until the next one was due: the connection is a zombie.</summary>
    public async Task RunAsync(Func<CancellationToken, Task> beat, CancellationToken cancellationToken)
    {
        await Task.Delay(interval * random.NextDouble(), time, cancellationToken);
        while (acknowledged)
        {
            acknowledged = false;
            await beat(cancellationToken);
            await Task.Delay(interval, time, cancellationToken);
        }
    }
}
