namespace JJBot.Playground.Gateway;

/// <summary>What outlives a socket: the count of events, and those that a resume may ask for again.</summary>
internal sealed class GatewaySession(string id, Intents intents, int shard, int shards)
{
    // Bounds of what can be replayed; a client that missed more has to identify anew.
    private const int MostEvents = 4096;
    private const int MostBytes = 8 * 1024 * 1024;

    private readonly Lock gate = new();
    private readonly Queue<(long Sequence, byte[] Frame)> sent = [];
    private long sequence;
    private int bytes;

    public string Id { get; } = id;

    public Intents Intents { get; } = intents;

    public int Shard { get; } = shard;

    public int Shards { get; } = shards;

    public GatewayConnection? Connection { get; private set; }

    /// <summary>Since when nobody is connected.</summary>
    public DateTimeOffset? AbandonedAt { get; private set; }

    public void Dispatch(string name, ReadOnlySpan<byte> data, bool twice = false)
    {
        lock (gate)
        {
            var frame = GatewayFrame.Dispatch(name, ++sequence, data);
            sent.Enqueue((sequence, frame));
            bytes += frame.Length;
            while (sent.Count > MostEvents || bytes > MostBytes)
            {
                bytes -= sent.Dequeue().Frame.Length;
            }

            Connection?.Send(frame);
            if (twice)
            {
                Connection?.Send(frame);
            }
        }
    }

    /// <summary>A heartbeat says what has arrived: that need not be kept.</summary>
    public void Acknowledge(long seen)
    {
        lock (gate)
        {
            while (sent.TryPeek(out var oldest) && oldest.Sequence <= seen)
            {
                bytes -= sent.Dequeue().Frame.Length;
            }
        }
    }

    public void Attach(GatewayConnection connection)
    {
        lock (gate)
        {
            (Connection, AbandonedAt) = (connection, null);
        }
    }

    /// <summary>Takes over a new socket and sends everything after <paramref name="seen"/>, then RESUMED; nothing can come between.</summary>
    public ResumeOutcome Resume(GatewayConnection connection, long seen)
    {
        lock (gate)
        {
            if (seen > sequence)
            {
                return ResumeOutcome.InvalidSequence;
            }

            var oldest = sent.TryPeek(out var first) ? first.Sequence : sequence + 1;
            if (seen < oldest - 1)
            {
                return ResumeOutcome.TooOld;
            }

            Connection?.Drop();
            (Connection, AbandonedAt) = (connection, null);
            foreach (var (number, frame) in sent)
            {
                if (number > seen)
                {
                    connection.Send(frame);
                }
            }

            Dispatch("RESUMED", "{\"_trace\":[]}"u8);
            return ResumeOutcome.Resumed;
        }
    }

    /// <returns>Whether this connection was still the session's.</returns>
    public bool Detach(GatewayConnection connection, DateTimeOffset now)
    {
        lock (gate)
        {
            if (!ReferenceEquals(Connection, connection))
            {
                return false;
            }

            (Connection, AbandonedAt) = (null, now);
            return true;
        }
    }
}

internal enum ResumeOutcome
{
    Resumed,

    /// <summary>The client claims to have seen what was never sent.</summary>
    InvalidSequence,

    /// <summary>What it missed is no longer kept.</summary>
    TooOld,
}
