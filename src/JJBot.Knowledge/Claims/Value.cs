namespace JJBot.Knowledge.Claims;

/// <summary>What a claim says, typed, so that two claims can be compared without reading prose.</summary>
/// <param name="Aspect">
/// Which question within the topic it answers ("premiere", "filming location", "number of villains"): only values of one aspect
/// agree, refine or conflict. Free text; the show's topics list the aspects that have words of their own.
/// </param>
/// <param name="Detail">What the claim adds to a value that others share ("becoming Nuke"); null where it adds nothing.</param>
public abstract record Value(string Aspect, string? Detail)
{
    /// <summary>Which question within the topic it answers.</summary>
    public string Aspect { get; } = !string.IsNullOrWhiteSpace(Aspect) ? Aspect : throw new ArgumentException("A value needs an aspect.", nameof(Aspect));
}

/// <summary>A closed interval of days and the precision that it was said with.</summary>
/// <param name="Days">The days, both ends included; an end that nothing bounds is open.</param>
/// <param name="Precision">How finely it was said.</param>
/// <param name="Anchor">Said relative to a series ("after The Defenders"), or null.</param>
/// <param name="Said">The words for a window whose days are not known ("early spring"), or null.</param>
public sealed record Window(string Aspect, DayRange Days, Precision Precision, Anchor? Anchor = null, string? Said = null, string? Detail = null)
    : Value(Aspect, Detail);

/// <summary>How finely a window was said.</summary>
public enum Precision
{
    Day,
    Month,

    /// <summary>A season of the year.</summary>
    Season,
    Quarter,
    Year,

    /// <summary>"Now", "recently", "just": somewhere within the bounds of the publication day.</summary>
    Publication,

    /// <summary>Only its order to another series was said; the days follow from what is known of that one.</summary>
    Order,
}

/// <summary>An order relative to another series' premiere.</summary>
public sealed record Anchor(AnchorOrder Order, string Series);

public enum AnchorOrder
{
    After,
    Before,

    /// <summary>Before or after: left open.</summary>
    Undecided,
}

/// <param name="Aspect">What is counted.</param>
/// <param name="Number">Zero or more.</param>
/// <param name="OutOf">Of how many, where that was said.</param>
public sealed record Count(string Aspect, int Number, int? OutOf = null, string? Detail = null) : Value(Aspect, Detail)
{
    public int Number { get; } = Number >= 0 && !(Number > OutOf)
        ? Number
        : throw new ArgumentOutOfRangeException(nameof(Number), $"{Number} of {OutOf} is not a count.");
}

/// <param name="Aspect">The role that they fill.</param>
/// <param name="Names">At least one; lists are written in the order of the surnames.</param>
public sealed record People(string Aspect, NameList Names, string? Detail = null) : Value(Aspect, Detail);

/// <param name="Aspect">What happens there.</param>
/// <param name="Name">From the narrowest to the widest, parted by ", ": a place lies in every place that its name ends with.</param>
public sealed record Place(string Aspect, string Name, string? Detail = null) : Value(Aspect, Detail)
{
    public string Name { get; } = !string.IsNullOrWhiteSpace(Name) ? Name : throw new ArgumentException("A place needs a name.", nameof(Name));
}

/// <param name="Aspect">The question that the text answers.</param>
/// <param name="Content">A few words of our own; claims that say the same carry the same words.</param>
public sealed record Text(string Aspect, string Content, string? Detail = null) : Value(Aspect, Detail)
{
    public string Content { get; } = !string.IsNullOrWhiteSpace(Content) ? Content : throw new ArgumentException("A text value needs words.", nameof(Content));
}
