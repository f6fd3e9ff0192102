namespace JJBot.Knowledge.Claims;

/// <summary>What a claim is about: a series, and a season of it where stated.</summary>
/// <param name="Series">The series' name as the show lists it, or null where the claim is about none (the comics, a person).</param>
/// <param name="Seasons">The season or seasons, or null where the claim names none: it then speaks of the series as a whole.</param>
public sealed record Subject(string? Series, Seasons? Seasons)
{
    public static Subject Of(string series, int season) => new(series, new Seasons(season, season));

    public static Subject Of(string series) => new(series, null);

    /// <summary>Whether what is said of this subject also holds for <paramref name="asked"/>: the same series, and the same season or the series as a whole.</summary>
    public bool Covers(Subject asked) =>
        Series == asked.Series && (Seasons is null || asked.Seasons is null || Seasons.Value.Includes(asked.Seasons.Value));

    public override string ToString() => (Series, Seasons) switch
    {
        (null, _) => "beyond the series",
        (_, null) => Series,
        _ => $"{Series} season {Seasons}",
    };
}

/// <summary>A closed run of seasons.</summary>
public readonly record struct Seasons
{
    /// <param name="first">1 to 99.</param>
    /// <param name="last">Included; <paramref name="first"/> to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">The run is empty or outside 1 to 99.</exception>
    public Seasons(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, 99);
        (First, Last) = (first, last);
    }

    public int First { get; }

    public int Last { get; }

    public bool Includes(Seasons other) => First <= other.First && other.Last <= Last;

    public override string ToString() => First == Last ? $"{First}" : $"{First} to {Last}";
}
