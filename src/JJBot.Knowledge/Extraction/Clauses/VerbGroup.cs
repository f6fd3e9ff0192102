namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>A finite verb with its auxiliaries and with the verbs that it leads on to: "is about to go", "has begun filming".</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token, included.</param>
/// <param name="Tense">When it places what it tells.</param>
/// <param name="IsNegated">Whether it holds a "not" or a "never".</param>
/// <param name="IsPassive">Whether its subject undergoes it ("was released").</param>
/// <param name="Lemmas">The verbs in order, without auxiliaries; "be" where nothing else stands.</param>
internal sealed record VerbGroup(int First, int Last, Tense Tense, bool IsNegated, bool IsPassive, IReadOnlyList<string> Lemmas)
{
    /// <summary>What is done first of all: "begin" in "has begun filming".</summary>
    public string Head => Lemmas[0];

    /// <summary>Where it all leads: "film" in "has begun filming".</summary>
    public string Final => Lemmas[^1];

    public bool Has(string lemma) => Lemmas.Contains(lemma);
}

internal enum Tense
{
    Past,
    Present,
    Future,

    /// <summary>"may", "could", "would"</summary>
    Conditional,
}
