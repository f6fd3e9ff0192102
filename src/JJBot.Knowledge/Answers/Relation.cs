using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>How two claims stand to each other. Claims that say the same share their relations: one pair stands for all.</summary>
/// <param name="A">The more specific, the later, or the better supported of the two.</param>
/// <param name="B">The other.</param>
/// <param name="Why">In our words, without a final stop.</param>
/// <param name="Conflict">How badly they conflict; null for the other kinds.</param>
public sealed record Relation(Claim A, Claim B, RelationKind Kind, string Why, Conflict? Conflict = null);

public enum RelationKind
{
    /// <summary>They say the same, however firmly.</summary>
    SameProposition,

    /// <summary>They are not independent of each other.</summary>
    SharedOrigin,

    /// <summary>A is more specific than B, or puts it in perspective.</summary>
    Refines,

    /// <summary>A is the later state, B is out of date.</summary>
    Supersedes,

    Conflicts,
}

public enum Conflict
{
    /// <summary>They cannot both hold.</summary>
    Hard,

    /// <summary>The same content, flat in one and hedged in the other.</summary>
    Certainty,

    /// <summary>They sit badly together, no more.</summary>
    Soft,
}
