namespace JJBot.Knowledge.Extraction.Clauses;

/// <summary>The tokens of a sentence that somebody is said to have said.</summary>
/// <param name="Range">The tokens.</param>
/// <param name="IsDirect">Whether they stand in quotation marks.</param>
internal readonly record struct SayingRange(TokenRange Range, bool IsDirect);
