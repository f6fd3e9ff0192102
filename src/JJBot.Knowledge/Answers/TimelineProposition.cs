using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers;

/// <summary>What a timeline's picture shows as one row: all reports that say the same.</summary>
/// <param name="What">What they say, in a few words.</param>
/// <param name="Window">The days that they tell of; null where they tell of none.</param>
/// <param name="Status">The firmest that one of them carries.</param>
/// <param name="Modality">How the best supported one is meant.</param>
/// <param name="SaidOn">When it was said, each time once, the earliest first; times that are not known at all are left out.</param>
/// <param name="Sources">How many sources say so.</param>
/// <param name="IsOvertaken">Whether a later state has taken its place.</param>
/// <param name="Against">The first row that it cannot hold together with, by its index; null where there is none.</param>
/// <param name="Spoiler">Whether it tells the plot.</param>
public sealed record TimelineProposition(
    string What,
    Window? Window,
    Status Status,
    Modality Modality,
    IReadOnlyList<DayRange> SaidOn,
    int Sources,
    bool IsOvertaken,
    int? Against,
    bool Spoiler)
{
    /// <summary>In the order in which they were first said, but for those that conflict: they follow what they conflict with.</summary>
    internal static IReadOnlyList<TimelineProposition> Of(IEnumerable<Proposition> inOrderSaid, ClaimWeb web, Vocabulary vocabulary, Show show, Subject asked)
    {
        var rows = SideBySide([.. inOrderSaid], web);
        var indexes = rows.Select((proposition, index) => (proposition, index)).ToDictionary(pair => pair.proposition.Lead.Id, pair => pair.index);
        return [.. rows.Select((proposition, index) => new TimelineProposition(
            LineWriter.Shortened(LineWriter.Lead(proposition, vocabulary, show, asked), proposition.Value),
            proposition.Value as Window,
            proposition.Status,
            proposition.Lead.Modality,
            [.. proposition.Claims.Select(claim => claim.SaidOn).Where(days => !days.IsUnknown).Distinct().OrderBy(days => days.Latest ?? DateOnly.MaxValue).ThenBy(days => days.Earliest)],
            proposition.SourceCount,
            WasOvertaken(proposition, web),
            OpponentsOf(proposition, web).Select(other => indexes.TryGetValue(other.Lead.Id, out var at) ? at : (int?)null).Where(at => at < index).Min(),
            proposition.Spoiler))];
    }

    private static List<Proposition> SideBySide(List<Proposition> inOrderSaid, ClaimWeb web)
    {
        var rows = new List<Proposition>(inOrderSaid.Count);
        var placed = new HashSet<Proposition>(ReferenceEqualityComparer.Instance);
        foreach (var proposition in inOrderSaid)
        {
            // Few conflict with one another; whatever does stands right below.
            var waiting = new Queue<Proposition>([proposition]);
            while (waiting.TryDequeue(out var next))
            {
                if (!placed.Add(next))
                {
                    continue;
                }

                rows.Add(next);
                var opponents = OpponentsOf(next, web);
                foreach (var opponent in inOrderSaid.Where(opponents.Contains))
                {
                    waiting.Enqueue(opponent);
                }
            }
        }

        return rows;
    }

    private static HashSet<Proposition> OpponentsOf(Proposition proposition, ClaimWeb web)
    {
        var opponents = new HashSet<Proposition>(ReferenceEqualityComparer.Instance);
        foreach (var relation in web.RelationsOf(proposition).Where(relation => relation.Conflict is Conflict.Hard or Conflict.Certainty))
        {
            opponents.Add(web.Of(relation.A) == proposition ? web.Of(relation.B)! : web.Of(relation.A)!);
        }

        opponents.Remove(proposition);
        return opponents;
    }

    private static bool WasOvertaken(Proposition proposition, ClaimWeb web) => web.Overtaking(proposition).Any(later => later != proposition);
}
