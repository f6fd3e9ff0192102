using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times;

/// <summary>Finds the times that a text tells. Never throws, and takes time in proportion to the text.</summary>
public static class TimeReader
{
    /// <param name="text">One paragraph, or a whole text.</param>
    /// <param name="published">When it was published, for "last year" and its like: a day, bounds, or unknown.</param>
    /// <returns>In the order of the text, none overlapping another.</returns>
    public static IReadOnlyList<TimeExpression> Read(string text, DayRange published) => [];
}
