using JJBot.Discord.Wire;
using Microsoft.Extensions.Options;

namespace JJBot.Commands.Asking;

/// <summary>
/// How often one person may ask: as many times at once as the setting says for a minute, and again as the minute passes. Remembers a
/// fixed number of people, and of each only how many questions are left.
/// </summary>
public sealed class AskingLimit(IOptions<AskingOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private readonly Dictionary<Snowflake, LinkedListNode<Allowance>> people = [];
    private readonly LinkedList<Allowance> latestFirst = new();

    private int Most => options.Value.QuestionsPerMinute;

    /// <summary>Counts one question, unless it is one too many.</summary>
    public Permit Take(Snowflake person)
    {
        lock (gate)
        {
            var allowance = Find(person);
            var now = time.GetTimestamp();
            var regained = time.GetElapsedTime(allowance.CountedAt, now) / Window * Most;
            (allowance.Left, allowance.CountedAt) = (Math.Min(Most, allowance.Left + regained), now);
            if (allowance.Left >= 1)
            {
                allowance.Left--;
                allowance.IsToldToWait = false;
                return Permit.Granted;
            }

            var isNews = !allowance.IsToldToWait;
            allowance.IsToldToWait = true;
            return new Permit((1 - allowance.Left) * Window / Most, isNews);
        }
    }

    private Allowance Find(Snowflake person)
    {
        if (people.TryGetValue(person, out var known))
        {
            latestFirst.Remove(known);
            latestFirst.AddFirst(known);
            return known.Value;
        }

        if (people.Count == options.Value.PeopleCounted && latestFirst.Last is { } oldest)
        {
            people.Remove(oldest.Value.Person);
            latestFirst.RemoveLast();
        }

        return (people[person] = latestFirst.AddFirst(new Allowance(person) { Left = Most, CountedAt = time.GetTimestamp() })).Value;
    }

    private sealed class Allowance(Snowflake person)
    {
        public Snowflake Person { get; } = person;

        public double Left { get; set; }

        public long CountedAt { get; set; }

        public bool IsToldToWait { get; set; }
    }
}

/// <summary>Whether a question is taken.</summary>
/// <param name="Wait">How long until the next one would be; zero for one that is taken.</param>
/// <param name="IsNews">Whether the person has not been told yet that they ask too often.</param>
public readonly record struct Permit(TimeSpan Wait, bool IsNews)
{
    public static Permit Granted => default;

    public bool IsGranted => Wait == TimeSpan.Zero;
}
