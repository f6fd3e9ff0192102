namespace JJBot.Benchmarks.Reports;

/// <summary>Times that were measured one by one.</summary>
internal sealed class Sample(string name)
{
    private readonly List<TimeSpan> times = [];

    public string Name { get; } = name;

    public int Count => times.Count;

    public TimeSpan Median => Percentile(50);

    public void Add(TimeSpan time) => times.Add(time);

    /// <summary>The smallest time that at least this share of all times does not exceed.</summary>
    /// <param name="percent">Above 0, to 100.</param>
    public TimeSpan Percentile(double percent)
    {
        var ordered = times.Order().ToList();
        return ordered[(int)Math.Ceiling(percent / 100 * ordered.Count) - 1];
    }
}
