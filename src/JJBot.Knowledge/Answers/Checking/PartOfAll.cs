using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Where all are of one kind, half of them are not, and none is of the other: "13 of 13 women" leaves no man among them.</summary>
internal static class PartOfAll
{
    private static readonly HashSet<string> Parts = ["half", "third", "quarter", "man", "men", "guy", "dude", "bloke", "male"];

    /// <param name="told">What the claim counts.</param>
    /// <param name="missing">What the statement speaks of and the claim does not.</param>
    public static bool GoesAgainst(Value told, IReadOnlyList<Concept> missing) =>
        told is Count { OutOf: { } all } count && count.Number == all && missing.All(concept => Parts.Contains(concept.Word));
}
