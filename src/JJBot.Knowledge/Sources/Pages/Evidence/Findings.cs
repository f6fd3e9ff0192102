namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>What the places of a page say of its article, to be weighed against each other.</summary>
internal sealed class Findings
{
    /// <summary>A day of less weight may be that of a related article.</summary>
    private const double LeastShown = 50;

    private readonly Dictionary<DateOnly, DateOnly> otherDays = [];
    private readonly HashSet<DateOnly> ownDays = [];

    public Candidates<string> Titles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Candidates<string> Authors { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Candidates<string> Outlets { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Candidates<DateOnly> Days { get; } = new(EqualityComparer<DateOnly>.Default);

    /// <summary>An article's whole text as the page tells it to search engines; null where it does not.</summary>
    public string? ToldBody { get; set; }

    /// <summary>Adds the first day that the text names, if it names one.</summary>
    public void AddDay(string text, double weight)
    {
        if (DayText.Read(text) is not { } day)
        {
            return;
        }

        if (UtcMoment.OtherDay(text, day) is { } other)
        {
            Days.Add(day, weight);
            otherDays[day] = other;
        }
        else
        {
            AddOwnDay(day, weight);
        }
    }

    /// <summary>Adds a day as it was where the outlet is.</summary>
    public void AddOwnDay(DateOnly day, double weight)
    {
        Days.Add(day, weight);
        if (weight >= LeastShown)
        {
            ownDays.Add(day);
        }
    }

    /// <summary>The day that most speaks for; where it is a moment of UTC that was another day at the outlet, and the page shows that day, the latter.</summary>
    public DateOnly? BestDay()
    {
        if (Days.All.Count == 0)
        {
            return null;
        }

        var best = Days.Best();
        return !ownDays.Contains(best) && otherDays.TryGetValue(best, out var other) && ownDays.Contains(other) ? other : best;
    }
}

/// <summary>Values of one kind, each with the weight of the places that gave it.</summary>
internal sealed class Candidates<T>(IEqualityComparer<T> comparer)
    where T : notnull
{
    /// <summary>How much a further place that says the same adds, of its own weight.</summary>
    private const double Agreement = 0.25;

    /// <summary>All that further places add, of the first one's weight: a list of twenty related articles agrees on many a day.</summary>
    private const double MostAgreement = 0.4;

    /// <summary>A page that says more of itself than this says nothing.</summary>
    private const int Most = 300;

    private readonly List<(T Value, double Weight)> found = [];

    public IReadOnlyList<(T Value, double Weight)> All => found;

    public IEnumerable<T> Values => found.Select(candidate => candidate.Value);

    /// <param name="value">What the place says.</param>
    /// <param name="weight">How far such a place is believed, 0 to 100.</param>
    public void Add(T value, double weight)
    {
        if (found.Count < Most)
        {
            found.Add((value, weight));
        }
    }

    /// <summary>The value that carries most weight, and the first found among equals; the default where nothing was found.</summary>
    public T? Best(Func<T, double>? fitness = null)
    {
        var best = default(T);
        var most = 0.0;
        foreach (var group in found.GroupBy(candidate => candidate.Value, comparer))
        {
            var weights = group.Select(candidate => candidate.Weight).OrderDescending().ToList();
            var agreement = Math.Min(Agreement * weights.Skip(1).Sum(), MostAgreement * weights[0]);
            var weight = (weights[0] + agreement) * (fitness?.Invoke(group.Key) ?? 1);
            if (weight > most)
            {
                (best, most) = (group.First().Value, weight);
            }
        }

        return best;
    }
}
