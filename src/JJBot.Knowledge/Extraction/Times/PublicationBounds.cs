using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times;

/// <summary>Narrows down when an article without a date was published, from what it calls past and what it calls to come.</summary>
public static class PublicationBounds
{
    /// <returns>The bounds, and in our words how they follow; unknown and null where the text tells nothing.</returns>
    public static (DayRange Bounds, string? Why) Infer(IReadOnlyList<string> paragraphs) => (DayRange.Unknown, null);
}
