using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources;

/// <summary>The text of a source as it was read, in paragraphs. Kept in the database, never shipped.</summary>
public sealed record Snapshot(SourceId Source, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The passage that a locator points to, or null where the text has no such passage.</summary>
    public string? Quote(Locator locator) => locator.Paragraph <= Paragraphs.Count ? locator.Quote(Paragraphs[locator.Paragraph - 1]) : null;
}
