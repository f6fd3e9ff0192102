namespace JJBot.Testing;

/// <summary>A clock that stands still until it is told to move; timers fire as it passes them.</summary>
internal sealed class TestTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<TestTimer> timers = [];
    private readonly List<(TimeSpan Delay, TaskCompletionSource Signal)> watchers = [];
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(this, () => callback(state));
        lock (gate)
        {
            timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Ends when somebody waits for exactly this long, at once if somebody does: then the clock may be moved.</summary>
    public Task WhenWaitingAsync(TimeSpan delay)
    {
        lock (gate)
        {
            if (timers.Any(timer => timer.Due == now + delay))
            {
                return Task.CompletedTask;
            }

            var signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add((delay, signal));
            return signal.Task;
        }
    }

    /// <summary>Moves the clock forward, firing each timer that falls due on the way at its own moment.</summary>
    public void Advance(TimeSpan by)
    {
        var target = GetUtcNow() + by;
        while (NextDue(target) is { } timer)
        {
            timer.Fire();
        }

        lock (gate)
        {
            now = target;
        }
    }

    private TestTimer? NextDue(DateTimeOffset target)
    {
        lock (gate)
        {
            var next = timers.Where(timer => timer.Due <= target).MinBy(timer => timer.Due);
            if (next?.Due > now)
            {
                now = next.Due.Value;
            }

            return next;
        }
    }

    private sealed class TestTimer(TestTimeProvider clock, Action callback) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
        {
            lock (clock.gate)
            {
                period = newPeriod;
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + dueTime;
                foreach (var watcher in clock.watchers.Where(watcher => watcher.Delay == dueTime).ToList())
                {
                    clock.watchers.Remove(watcher);
                    watcher.Signal.SetResult();
                }
            }

            return true;
        }

        public void Fire()
        {
            lock (clock.gate)
            {
                Due = period == Timeout.InfiniteTimeSpan || period == TimeSpan.Zero ? null : Due + period;
            }

            callback();
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                Due = null;
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
