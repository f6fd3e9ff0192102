namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>What the places of a page say of its article, to be weighed against each other.</summary>
internal sealed class Findings
{
    public Candidates<string> Titles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Candidates<string> Authors { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Candidates<string> Outlets { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Candidates<DateOnly> Days { get; } = new(EqualityComparer<DateOnly>.Default);

    /// <summary>An article's whole text as the page tells it to search engines; null where it does not.</summary>
    public string? ToldBody { get; set; }
}

/// <summary>Values of one kind, each with the weight of the places that gave it.</summary>
internal sealed class Candidates<T>(IEqualityComparer<T> comparer)
    where T : notnull
{
    /// <summary>How much a further place that says the same adds, of its own weight.</summary>
    private const double Agreement = 0.25;

    private readonly List<(T Value, double Weight)> found = [];

    public IReadOnlyList<(T Value, double Weight)> All => found;

    public IEnumerable<T> Values => found.Select(candidate => candidate.Value);

    /// <param name="value">What the place says.</param>
    /// <param name="weight">How far such a place is believed, 0 to 100.</param>
    public void Add(T value, double weight) => found.Add((value, weight));

    /// <summary>The value that carries most weight, and the first found among equals; the default where nothing was found.</summary>
    public T? Best(Func<T, double>? fitness = null)
    {
        var best = default(T);
        var most = 0.0;
        foreach (var group in found.GroupBy(candidate => candidate.Value, comparer))
        {
            var weights = group.Select(candidate => candidate.Weight).OrderDescending().ToList();
            var weight = (weights[0] + (Agreement * weights.Skip(1).Sum())) * (fitness?.Invoke(group.Key) ?? 1);
            if (weight > most)
            {
                (best, most) = (group.First().Value, weight);
            }
        }

        return best;
    }
}
