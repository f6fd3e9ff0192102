namespace JJBot.Discord.Interactions;

/// <summary>Counts what is being worked on, so that a stop can wait for it.</summary>
internal sealed class InFlight
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool closed;
    private int count;

    public int Count
    {
        get
        {
            lock (gate)
            {
                return count;
            }
        }
    }

    /// <summary>False once closed, or when there are <paramref name="most"/> already.</summary>
    public bool TryEnter(int most)
    {
        lock (gate)
        {
            return !closed && count < most && ++count > 0;
        }
    }

    public void Leave()
    {
        lock (gate)
        {
            count--;
            SettleIfEmpty();
        }
    }

    /// <summary>Lets nothing in any more; the task ends when the last one has left.</summary>
    public Task CloseAsync()
    {
        lock (gate)
        {
            closed = true;
            SettleIfEmpty();
            return empty.Task;
        }
    }

    private void SettleIfEmpty()
    {
        if (closed && count == 0)
        {
            empty.TrySetResult();
        }
    }
}
