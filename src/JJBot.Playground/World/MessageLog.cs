namespace JJBot.Playground.World;

/// <summary>The newest messages of one channel, oldest first. Bounded, so that a long run does not grow; told what falls out.</summary>
internal sealed class MessageLog(Action<Message> forgotten)
{
    /// <summary>How many messages a channel keeps.</summary>
    public const int Capacity = 500;

    // Room to drop many at once, so that a full log does not shift on every message.
    private const int Slack = 64;

    private readonly Lock gate = new();
    private readonly List<Message> messages = [];
    private Snowflake? lastId;
    private Snowflake forgottenUpTo;

    public Snowflake? LastId
    {
        get
        {
            lock (gate)
            {
                return lastId;
            }
        }
    }

    public int Count
    {
        get
        {
            lock (gate)
            {
                return messages.Count;
            }
        }
    }

    public void Add(Message message)
    {
        Message[] dropped = [];
        lock (gate)
        {
            // Ids are given before the lock is taken: two senders may arrive in the other order.
            var index = messages.Count;
            while (index > 0 && messages[index - 1].Id.CompareTo(message.Id) > 0)
            {
                index--;
            }

            messages.Insert(index, message);
            if (message.EphemeralFor is null)
            {
                lastId = messages[^1].Id;
            }

            if (messages.Count >= Capacity + Slack)
            {
                dropped = [.. messages.Take(Slack)];
                messages.RemoveRange(0, Slack);
                forgottenUpTo = dropped[^1].Id;
            }
        }

        Array.ForEach(dropped, forgotten);
    }

    public Message? Find(Snowflake id)
    {
        lock (gate)
        {
            return IndexOf(id) is { } index ? messages[index] : null;
        }
    }

    /// <summary>The message as it stands now; null when it was deleted. One that fell out of the log is as its holder has it.</summary>
    public Message? Current(Message held) => Replace(held, static message => message);

    /// <summary>Puts a changed message in the place of the old one; null when that was deleted.</summary>
    public Message? Replace(Message held, Func<Message, Message> change)
    {
        lock (gate)
        {
            if (IndexOf(held.Id) is { } index)
            {
                return messages[index] = change(messages[index]);
            }

            return held.Id.CompareTo(forgottenUpTo) <= 0 ? change(held) : null;
        }
    }

    public Message? Remove(Snowflake id)
    {
        Message removed;
        lock (gate)
        {
            if (IndexOf(id) is not { } index)
            {
                return null;
            }

            removed = messages[index];
            messages.RemoveAt(index);
        }

        forgotten(removed);
        return removed;
    }

    /// <summary>Up to <paramref name="limit"/> messages, newest first, between the two ids (both excluded).</summary>
    /// <param name="fromOldest">Takes those next to <paramref name="after"/> rather than the newest.</param>
    public IReadOnlyList<Message> Page(Snowflake? before, Snowflake? after, int limit, Func<Message, bool> visible, bool fromOldest = false)
    {
        lock (gate)
        {
            var matching = messages.Where(message =>
                (before is not { } upper || message.Id.CompareTo(upper) < 0) && (after is not { } lower || message.Id.CompareTo(lower) > 0) && visible(message));
            return [.. (fromOldest ? matching.Take(limit) : matching.TakeLast(limit)).Reverse()];
        }
    }

    private int? IndexOf(Snowflake id)
    {
        var (low, high) = (0, messages.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = messages[middle].Id.CompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
