using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>What a claim speaks of, to be held against a statement.</summary>
/// <param name="All">Of the statement, the value, and whoever said it and told it on. In what words people ask for it tells nothing: they ask for what is not so as well.</param>
/// <param name="Point">Of the aspect and the value.</param>
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
    /// <summary>Whether it tells what a character does.</summary>
    public bool IsDoneInStory { get; private init; }

    public static ClaimConcepts Of(Claim claim, Concepts concepts)
    {
        var statement = concepts.Of(claim.Statement);
        var content = $"{(claim.Value is People people ? string.Join(", ", people.Names) : Wording.Of(claim.Value))} {claim.Value.Detail}";
        var value = $"{claim.Value.Aspect} {content}";
        var inShort = concepts.Of(value);
        var doers = new[] { Doer.Of(claim.Statement, [.. statement.Where(concept => concept.Word != claim.Speaker)]), Doer.Of(value, inShort) }.OfType<string>().ToHashSet();
        return new ClaimConcepts(
            WordsOf([.. statement, .. inShort, .. concepts.Of(string.Join(", ", claim.Via.Append(claim.Speaker)))]),
            WordsOf(inShort),
            WordsOf(concepts.Of(content)),
            WordsOf([.. statement.Concat(inShort).Where(concept => concept.Person is not null)]),
            doers)
        {
            IsDoneInStory = statement.Concat(inShort).Any(concept => concept.Person is { IsCharacter: true } && doers.Contains(concept.Word)),
        };
    }

    /// <summary>Whether it is what the claim is about: a name that is all of its value, or another word of its aspect or value.</summary>
    public bool IsAbout(Concept concept) => concept.IsName ? Content.SetEquals([concept.Word]) : Point.Contains(concept.Word);

    /// <summary>What is told of Ann's family is not told of Ann.</summary>
    /// <param name="said">All that a statement speaks of.</param>
    public bool IsOfRelative(IReadOnlyList<Concept> said) => Point.Any(word => ShowWords.IsRelation(word) && !said.Any(concept => concept.Word == word));

    private static HashSet<string> WordsOf(IEnumerable<Concept> concepts) => [.. concepts.Select(concept => concept.Word)];
}
