using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Two who never met never did anything to each other either.</summary>
internal static class Meeting
{
    private const string Met = "meet";

    private static readonly string OnThePage = Synonyms.ConceptOf("comic");

    private static readonly HashSet<string> Deeds = ["fight", "defeat", "stop", "save", "kiss", "marry", "date", "love", "know", "bond", "die", "hurt", "team", "compare", "help", "work", "train", "talk", "encounter", "villain", "friend", "ally", "partner"];

    /// <param name="deed">What the statement tells and the claim does not.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="told">What it speaks of.</param>
    /// <param name="content">All that the statement speaks of: what never happened on the page may happen on the screen.</param>
    public static bool IsRuledOut(Concept deed, IReadOnlyList<Concept> content, Claim claim, ClaimConcepts told) =>
        Deeds.Contains(deed.Word) && told.All.Contains(OnThePage) == content.Any(concept => concept.Word == OnThePage) && told.All.Contains(Met) && Negation.IsBefore(claim.Statement, new HashSet<string> { Met });
}
