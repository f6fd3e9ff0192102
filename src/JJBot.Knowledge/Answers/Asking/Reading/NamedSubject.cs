using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>What a question is about, and what else it names.</summary>
/// <param name="Series">The series that it is about; null for the show itself where nothing is said.</param>
/// <param name="Season">The season, or null.</param>
/// <param name="IsNamed">Whether the question says so itself.</param>
/// <param name="Anchor">Before or after which series, or null.</param>
/// <param name="Names">The other names, in the order of the question.</param>
internal sealed record NamedSubject(Series? Series, int? Season, bool IsNamed, Anchor? Anchor, IReadOnlyList<ShowName> Names)
{
    /// <summary>What is asked for is what stands before or after which series, or null.</summary>
    public Anchor? Follows { get; init; }

    /// <summary>Whether some season to come is meant, without its number.</summary>
    public bool IsNext { get; init; }

    /// <summary>Whether the show itself is named.</summary>
    public bool NamesShow { get; init; }

    /// <summary>Whether something is asked to be in what the question is about: "in it", "in the second season".</summary>
    public bool IsIn { get; init; }

    /// <summary>Who is named only because the others are asked for, with whoever plays them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Those of <see cref="Names"/> that say where it is shown ("on Netflix").</summary>
    public IReadOnlyList<ShowName> Platforms { get; init; } = [];
}
