using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Publication;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times;

/// <summary>Narrows down when an article without a date was published, from what it calls past and what it calls to come.</summary>
public static class PublicationBounds
{
    /// <summary>Longer articles are books; their beginning tells as much.</summary>
    private const int LongestArticle = 200_000;

    /// <returns>The bounds, and in our words how they follow; unknown and null where the text tells nothing.</returns>
    public static (DayRange Bounds, string? Why) Infer(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var clues = new List<PublicationClue>();
        var times = new List<ToldTime>();
        var length = 0;
        for (var paragraph = 0; paragraph < paragraphs.Count && (length += paragraphs[paragraph].Length) <= LongestArticle; paragraph++)
        {
            var words = new TimeWords(paragraphs[paragraph]);
            clues.AddRange(FileDates.In(words));
            times.AddRange(TimeReader.Find(words).Select(found => new ToldTime(paragraph, words, found.Start, found.Found)));
        }

        clues.AddRange(PrintedDates.In(times));
        clues.AddRange(DatedClues.In(times));
        clues.AddRange(NextYearClues.In(times));
        var weighed = ClueScale.Weigh(clues);
        if (weighed.Bounds is { Earliest: { } first, Latest: { } last } && first.Year == last.Year)
        {
            clues.AddRange(SameYearClues.In(times, first.Year));
            weighed = ClueScale.Weigh(clues);
        }

        return (weighed.Bounds, Why(weighed.Earliest, weighed.Latest));
    }

    private static string? Why(PublicationClue? earliest, PublicationClue? latest)
    {
        var reasons = new[] { earliest?.Reason, latest?.Reason }.OfType<string>().Distinct().ToList();
        return reasons.Count == 0 ? null : $"Because {string.Join(" and ", reasons)}.";
    }
}
