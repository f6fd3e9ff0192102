namespace JJBot.Knowledge.Claims;

/// <summary>Days as somebody said them, before it is known what happens in them. <see cref="Periods"/> makes them.</summary>
/// <param name="Days">Both ends included; an end that nothing bounds is open.</param>
/// <param name="Precision">How finely it was said.</param>
/// <param name="Said">The words, in one fixed form ("early spring 2018").</param>
/// <param name="Anchor">The series that it was said relative to, or null.</param>
public sealed record Period(DayRange Days, Precision Precision, string Said, Anchor? Anchor = null)
{
    /// <summary>The value of a claim that says that something happens then.</summary>
    public Window As(string aspect, string? detail = null) => new(aspect, Days, Precision, Anchor, Said, detail);
}

/// <summary>A season of the year.</summary>
public enum SeasonOfYear
{
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// <summary>Which part of a month, a season or a year was said.</summary>
public enum PartOf
{
    Whole,
    Early,
    Mid,
    Late,
}
