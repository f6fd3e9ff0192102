namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>Lets one request at a time through to a host, with a rest between two.</summary>
internal sealed class HostTurns(TimeProvider clock)
{
    private const int ManyHosts = 1_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the turn; it ends when the result is disposed of.</summary>
    /// <param name="host">Whom to ask.</param>
    /// <param name="pause">The rest since the last request ended.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<IDisposable> TakeAsync(string host, TimeSpan pause, CancellationToken cancellationToken)
    {
        var entry = Join(host);
        try
        {
            await entry.Free.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(entry);
            throw;
        }

        var turn = new Turn(this, entry);
        try
        {
            var rest = entry.LastEnd + pause - clock.GetUtcNow();
            if (rest > TimeSpan.Zero)
            {
                await Task.Delay(rest, clock, cancellationToken);
            }

            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private Host Join(string name)
    {
        lock (gate)
        {
            if (hosts.Count >= ManyHosts)
            {
                Forget();
            }

            if (!hosts.TryGetValue(name, out var host))
            {
                hosts.Add(name, host = new Host());
            }

            host.Users++;
            return host;
        }
    }

    private void End(Host host)
    {
        host.LastEnd = clock.GetUtcNow();
        host.Free.Release();
        Leave(host);
    }

    private void Leave(Host host)
    {
        lock (gate)
        {
            host.Users--;
        }
    }

    // Whoever nobody has asked for so long has rested enough, whatever pause it wants.
    private void Forget()
    {
        var old = clock.GetUtcNow() - RobotsFile.LongestDelay;
        foreach (var (name, _) in hosts.Where(pair => pair.Value.Users == 0 && pair.Value.LastEnd < old).ToList())
        {
            hosts.Remove(name);
        }
    }

    private sealed class Host
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public DateTimeOffset LastEnd { get; set; } = DateTimeOffset.MinValue;

        public int Users { get; set; }
    }

    private sealed class Turn(HostTurns turns, Host host) : IDisposable
    {
        private bool ended;

        public void Dispose()
        {
            if (ended)
            {
                return;
            }

            ended = true;
            turns.End(host);
        }
    }
}
