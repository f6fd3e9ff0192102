using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Extraction.Times.Publication;

/// <summary>Weighs clues against each other: where they cannot all hold, those hold that count most together.</summary>
internal static class ClueScale
{
    /// <summary>More mentions of one day than this add nothing.</summary>
    private const int MentionsThatCount = 3;

    /// <summary>More different days than this are not weighed; no article tells as many.</summary>
    private const int LargestScale = 60;

    public static (DayRange Bounds, PublicationClue? Earliest, PublicationClue? Latest) Weigh(IReadOnlyCollection<PublicationClue> clues)
    {
        var (firsts, lasts) = (Grouped(clues, clue => clue.Earliest), Grouped(clues, clue => clue.Latest));
        var best = (Weight: -1, First: (DateOnly?)null, Last: (DateOnly?)null);
        foreach (var first in firsts.Keys.Select(day => (DateOnly?)day).Append(null))
        {
            foreach (var last in lasts.Keys.Select(day => (DateOnly?)day).Append(null))
            {
                if (first > last)
                {
                    continue;
                }

                var weight = firsts.Where(group => group.Key <= first).Sum(group => group.Value) + lasts.Where(group => group.Key >= last).Sum(group => group.Value);
                best = weight > best.Weight ? (weight, first, last) : best;
            }
        }

        return (
            new DayRange(best.First, best.Last),
            best.First is null ? null : clues.First(clue => clue.Earliest == best.First),
            best.Last is null ? null : clues.First(clue => clue.Latest == best.Last));
    }

    private static Dictionary<DateOnly, int> Grouped(IEnumerable<PublicationClue> clues, Func<PublicationClue, DateOnly?> end) => clues
        .Where(clue => end(clue) is not null)
        .GroupBy(clue => end(clue)!.Value)
        .Take(LargestScale)
        .ToDictionary(group => group.Key, group => group.Take(MentionsThatCount).Sum(clue => clue.Weight));
}
