namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>A stretch of a sentence that tells one thing.</summary>
/// <param name="First">The first token, without the word that opens it ("and", "because").</param>
/// <param name="Last">The last token, included, without the mark that ends it.</param>
/// <param name="Kind">How it hangs together with the others.</param>
/// <param name="Opener">The word that opens it, in lower case; "" for none.</param>
/// <param name="Verb">Null where it has none, as in a headline or a list.</param>
/// <param name="Subject">Its grammatical subject: its own, that of the clause before it, or what its relative pronoun stands for. Empty where none is found.</param>
internal sealed record Clause(int First, int Last, ClauseKind Kind, string Opener, VerbGroup? Verb, TokenRange Subject);

/// <summary>A run of tokens.</summary>
/// <param name="First">The first.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => First >= End;

    public bool Contains(int token) => First <= token && token < End;

    public bool Overlaps(int first, int last) => First <= last && first < End;
}

internal enum ClauseKind
{
    Main,

    /// <summary>Opened by "and", "but", "so", or by a comma alone.</summary>
    Coordinate,

    /// <summary>Opened by "after", "because", "as" and the like.</summary>
    Subordinate,

    /// <summary>Opened by "which" or "who".</summary>
    Relative,

    /// <summary>In parentheses.</summary>
    Parenthetical,

    /// <summary>Tells only that somebody says or knows what another clause tells.</summary>
    Matrix,
}
