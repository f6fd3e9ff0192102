using System.Text.Json.Nodes;

namespace JJBot.Playground.Gateway;

/// <summary>
/// How often a bot may identify: 1000 times in 24 hours, once in 5 seconds for each shard key.
/// https://docs.discord.com/developers/events/gateway#session-start-limit-object
/// </summary>
internal sealed class IdentifyBudget(TimeProvider time)
{
    private const int Total = 1000;
    private const int MaximumConcurrency = 1;

    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private int used;
    private DateTimeOffset resetsAt;
    private DateTimeOffset nextAllowed;

    public IdentifyOutcome Take()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (now < nextAllowed)
            {
                return IdentifyOutcome.TooSoon;
            }

            Refresh(now);
            if (used >= Total)
            {
                return IdentifyOutcome.Exhausted;
            }

            used++;
            nextAllowed = now + Spacing;
            return IdentifyOutcome.Allowed;
        }
    }

    public JsonObject ToJson()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            Refresh(now);
            return new JsonObject
            {
                ["total"] = Total,
                ["remaining"] = Total - used,
                ["reset_after"] = used == 0 ? 0 : (long)(resetsAt - now).TotalMilliseconds,
                ["max_concurrency"] = MaximumConcurrency,
            };
        }
    }

    private void Refresh(DateTimeOffset now)
    {
        if (now >= resetsAt)
        {
            (used, resetsAt) = (0, now.AddDays(1));
        }
    }
}

internal enum IdentifyOutcome
{
    Allowed,
    TooSoon,
    Exhausted,
}
