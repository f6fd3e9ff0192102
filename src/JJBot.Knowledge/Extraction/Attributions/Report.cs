namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>An attribution within one paragraph, in words of it: whoever says it is not looked up yet.</summary>
/// <param name="Kind">How it is told.</param>
/// <param name="Source">The words for whoever says it; empty where none stand there.</param>
/// <param name="Cue">The words for the saying; empty where none stand there.</param>
/// <param name="Content">What is said, in the order of the text.</param>
internal sealed record Report(AttributionKind Kind, WordRange Source, WordRange Cue, List<WordRange> Content);

/// <summary>Words of a paragraph, from the first up to, not including, the end.</summary>
internal readonly record struct WordRange(int First, int End)
{
    public static WordRange None => default;

    public int Length => End - First;

    public bool IsEmpty => First >= End;

    public bool Contains(int word) => First <= word && word < End;
}
