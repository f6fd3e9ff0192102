namespace JJBot.Knowledge.Sources.Texts;

/// <summary>A text that somebody saved, and what it tells of itself.</summary>
/// <param name="Title">Null where no headline stands above it.</param>
/// <param name="Author">Null where none is told.</param>
/// <param name="Day">Of publication; null where none is told.</param>
/// <param name="Paragraphs">The headline first, where there is one.</param>
internal sealed record SavedText(string? Title, string? Author, DateOnly? Day, IReadOnlyList<string> Paragraphs)
{
    private const int LongestTitle = 300;

    /// <summary>Plain text: its first paragraph is the headline where it is a line.</summary>
    /// <param name="paragraphs">At least one.</param>
    public static SavedText Plain(IReadOnlyList<string> paragraphs)
    {
        var head = TextHead.Of(paragraphs);
        var isLine = paragraphs[0].Length <= LongestTitle && !paragraphs[0].Contains('\n', StringComparison.Ordinal);
        return new SavedText(isLine ? paragraphs[0] : null, head.Author, head.Day, paragraphs);
    }
}
