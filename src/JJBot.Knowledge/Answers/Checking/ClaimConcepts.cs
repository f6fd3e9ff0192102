using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>What a claim speaks of, to be held against a statement.</summary>
/// <param name="All">Of the statement, the value, the words that people ask for it in, and whoever said it.</param>
/// <param name="Point">Of the value and the words that people ask for it in.</param>
/// <param name="Content">Of the value alone.</param>
/// <param name="People">Who is named in the statement and the value.</param>
/// <param name="Doers">Who does what the statement and the value tell.</param>
internal sealed record ClaimConcepts(
    IReadOnlySet<string> All,
    IReadOnlySet<string> Point,
    IReadOnlySet<string> Content,
    IReadOnlySet<string> People,
    IReadOnlySet<string> Doers)
{
    public static ClaimConcepts Of(Claim claim, Concepts concepts)
    {
        var statement = concepts.Of(claim.Statement);
        var content = $"{(claim.Value is People people ? string.Join(", ", people.Names) : Wording.Of(claim.Value))} {claim.Value.Detail}";
        var value = $"{claim.Value.Aspect} {content}";
        var inShort = concepts.Of(value);
        var point = inShort.Concat(claim.AskedAs.SelectMany(concepts.Of)).ToList();
        return new ClaimConcepts(
            WordsOf([.. statement, .. point, .. concepts.Of(string.Join(", ", claim.Via.Append(claim.Speaker)))]),
            WordsOf(point),
            WordsOf(concepts.Of(content)),
            WordsOf([.. statement.Concat(inShort).Where(concept => concept.Person is not null)]),
            new[] { Doer.Of(claim.Statement, [.. statement.Where(concept => concept.Word != claim.Speaker)]), Doer.Of(value, inShort) }.OfType<string>().ToHashSet());
    }

    /// <summary>Whether it is what the claim is about: a name that is all of its value, or another word of its aspect or value.</summary>
    public bool IsAbout(Concept concept) => concept.IsName ? Content.SetEquals([concept.Word]) : Point.Contains(concept.Word);

    private static HashSet<string> WordsOf(IEnumerable<Concept> concepts) => [.. concepts.Select(concept => concept.Word)];
}
