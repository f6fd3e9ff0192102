namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>A run of letters, a run of digits, or a single mark.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Term">What it can do in a time expression.</param>
/// <param name="Value">The number that the term carries.</param>
internal readonly record struct TimeWord(TextSpan Span, Term Term, int Value);
