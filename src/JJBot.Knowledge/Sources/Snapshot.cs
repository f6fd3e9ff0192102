using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Sources;

/// <summary>The text of a source as it was read, in paragraphs. Kept in the database, never shipped.</summary>
public sealed record Snapshot(SourceId Source, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The passage that a locator points to, or null where the text has no such passage.</summary>
    public string? Quote(Locator locator)
    {
        if (locator.Paragraph > Paragraphs.Count || locator.End > Paragraphs[locator.Paragraph - 1].Length)
        {
            return null;
        }

        var passage = Paragraphs[locator.Paragraph - 1][locator.Start..locator.End];
        return PassageFingerprint.Of(passage) == locator.Fingerprint ? passage : null;
    }
}
