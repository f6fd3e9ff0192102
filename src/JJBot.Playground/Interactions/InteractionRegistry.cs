using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>The interactions whose tokens live: 3 s until the first answer, 15 min in all. https://docs.discord.com/developers/interactions/receiving-and-responding</summary>
internal sealed class InteractionRegistry : IDisposable
{
    private const int Capacity = 8_192;

    private static readonly TimeSpan TimeToAnswer = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private readonly TimeProvider time;
    private readonly ConcurrentDictionary<Snowflake, Interaction> byId = [];
    private readonly ConcurrentQueue<Interaction> oldestFirst = [];
    private readonly Lock gate = new();
    private readonly Queue<Interaction> waiting = [];
    private readonly ITimer deadline;

    public InteractionRegistry(TimeProvider time)
    {
        this.time = time;
        deadline = time.CreateTimer(_ => FailOverdue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Nobody answered in time.</summary>
    public event Action<Interaction>? Failed;

    public void Add(Interaction interaction)
    {
        byId[interaction.Id] = interaction;
        oldestFirst.Enqueue(interaction);
        while (oldestFirst.TryPeek(out var oldest) && (oldestFirst.Count > Capacity || IsOver(oldest)))
        {
            if (oldestFirst.TryDequeue(out oldest))
            {
                byId.TryRemove(oldest.Id, out _);
            }
        }

        lock (gate)
        {
            waiting.Enqueue(interaction);
            if (waiting.Count == 1)
            {
                deadline.Change(TimeToAnswer, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>The interaction with this id, its lifetime not over.</summary>
    public Interaction? Find(Snowflake id) => byId.TryGetValue(id, out var interaction) && !IsOver(interaction) ? interaction : null;

    public Interaction? Find(string token) => InteractionToken.Read(token) is { } id ? Find(id, token) : null;

    public Interaction? Find(Snowflake id, string token) => Find(id) is { } interaction && IsSame(interaction.Token, token) ? interaction : null;

    public void Fail(Interaction interaction)
    {
        if (interaction.TryFail())
        {
            Failed?.Invoke(interaction);
        }
    }

    public void Dispose() => deadline.Dispose();

    private static bool IsSame(string token, string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(given));

    private bool IsOver(Interaction interaction) => time.GetUtcNow() - interaction.CreatedAt >= Lifetime;

    private void FailOverdue()
    {
        var overdue = new List<Interaction>();
        lock (gate)
        {
            var now = time.GetUtcNow();
            while (waiting.TryPeek(out var next))
            {
                var left = next.CreatedAt + TimeToAnswer - now;
                if (left > TimeSpan.Zero && !next.IsAnswered)
                {
                    deadline.Change(left, Timeout.InfiniteTimeSpan);
                    break;
                }

                overdue.Add(waiting.Dequeue());
            }
        }

        overdue.ForEach(Fail);
    }
}
