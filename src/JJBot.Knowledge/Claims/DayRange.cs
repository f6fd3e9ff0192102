namespace JJBot.Knowledge.Claims;

/// <summary>A closed interval of days; an end that is not known is open. Both ends are included.</summary>
public sealed record DayRange
{
    public static readonly DayRange Unknown = new(null, null);

    /// <exception cref="ArgumentException">The earliest day lies after the latest.</exception>
    public DayRange(DateOnly? earliest, DateOnly? latest)
    {
        if (earliest > latest)
        {
            throw new ArgumentException($"The earliest day, {earliest:yyyy-MM-dd}, lies after the latest, {latest:yyyy-MM-dd}.");
        }

        (Earliest, Latest) = (earliest, latest);
    }

    public DateOnly? Earliest { get; }

    public DateOnly? Latest { get; }

    public bool IsUnknown => Earliest is null && Latest is null;

    public bool IsDay => Earliest is not null && Earliest == Latest;

    /// <summary>Whether at least one day lies in both; an open end reaches for ever.</summary>
    public bool Overlaps(DayRange other) =>
        (Earliest ?? DateOnly.MinValue) <= (other.Latest ?? DateOnly.MaxValue)
        && (other.Earliest ?? DateOnly.MinValue) <= (Latest ?? DateOnly.MaxValue);

    /// <summary>Whether every day of <paramref name="other"/> lies in this one.</summary>
    public bool Contains(DayRange other) =>
        (Earliest ?? DateOnly.MinValue) <= (other.Earliest ?? DateOnly.MinValue)
        && (other.Latest ?? DateOnly.MaxValue) <= (Latest ?? DateOnly.MaxValue);

    /// <summary>Whether each day of this one lies before each day of <paramref name="other"/>.</summary>
    public bool IsBefore(DayRange other) => Latest is not null && other.Earliest is not null && Latest < other.Earliest;
}
