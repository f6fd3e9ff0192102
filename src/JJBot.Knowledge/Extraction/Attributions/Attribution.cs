namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Somebody is said to have said, written or thought something.</summary>
/// <param name="Kind">How it is told.</param>
/// <param name="Source">The words for whoever said it ("showrunner Melissa Rosenberg", "she"); null where none stand there.</param>
/// <param name="Cue">The words for the saying ("said", "according to"); null where none stand there.</param>
/// <param name="Content">What was said, in one piece or more; at least one.</param>
/// <param name="Speaker">Who said it, with pronouns and surnames resolved to the fullest name in the article; null where it is not told.</param>
/// <param name="Via">The outlets that it came through as named at the attribution, nearest to the speaker first.</param>
public sealed record Attribution(
    AttributionKind Kind, Passage? Source, Passage? Cue, IReadOnlyList<Passage> Content, string? Speaker, IReadOnlyList<string> Via);

public enum AttributionKind
{
    /// <summary>In quotation marks, or set off as a quotation.</summary>
    Direct,

    /// <summary>In the article's words: "she said that", "she revealed".</summary>
    Indirect,

    /// <summary>By an outlet, a document or unnamed people: "according to X", "X reports".</summary>
    Report,
}
