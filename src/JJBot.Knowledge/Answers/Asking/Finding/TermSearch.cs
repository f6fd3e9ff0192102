using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking.Finding;

/// <summary>
/// The best claims of one part for a question, by the rarity of what they meet. Statements are one sentence, so that neither their length
/// nor repeated words are weighed. Works as MaxScore does (H. Turtle and J. Flood, Query evaluation: strategies and optimizations, 1995):
/// a claim that meets common words alone is not looked at once enough better ones are known.
/// </summary>
internal static class TermSearch
{
    /// <param name="index">The claims.</param>
    /// <param name="units">What the question asks for.</param>
    /// <param name="isFit">Which claims count.</param>
    /// <param name="most">At least 1.</param>
    /// <returns>Best first; ties in the order of the index.</returns>
    public static IReadOnlyList<FoundClaim> Find(TermIndex index, IReadOnlyList<Unit> units, Predicate<Claim> isFit, int most)
    {
        var cursors = units.Select(unit => new UnitCursor(unit, index)).Where(cursor => cursor.Current != UnitCursor.End).OrderByDescending(cursor => cursor.Impact).ToArray();
        var rest = RestOf(cursors);
        var best = new PriorityQueue<int, (double Score, int Order)>(most);
        var (essential, least) = (cursors.Length, 0.0);
        while (essential > 0 && NextOf(cursors, essential) is not UnitCursor.End and var number)
        {
            if (ScoreOf(cursors, essential, rest, number, least) is var score && score > least && isFit(index[number]))
            {
                // Of two that are as good the earlier stays: the later one is the first to go.
                best.Enqueue(number, (score, -number));
                if (best.Count > most)
                {
                    best.Dequeue();
                }

                if (best.Count == most && best.TryPeek(out _, out var last))
                {
                    least = last.Score;
                    essential = EssentialOf(rest, least);
                }
            }

            Advance(cursors, essential, number);
        }

        return Sorted(best, index);
    }

    /// <summary>What the cursors from a place on can add at most.</summary>
    private static double[] RestOf(UnitCursor[] cursors)
    {
        var rest = new double[cursors.Length + 1];
        for (var at = cursors.Length - 1; at >= 0; at--)
        {
            rest[at] = rest[at + 1] + cursors[at].Impact;
        }

        return rest;
    }

    /// <summary>How many of the cursors a claim has to meet one of, to be better than the least that is kept.</summary>
    private static int EssentialOf(double[] rest, double least)
    {
        var essential = rest.Length - 1;
        while (essential > 0 && rest[essential - 1] <= least)
        {
            essential--;
        }

        return essential;
    }

    private static int NextOf(UnitCursor[] cursors, int essential)
    {
        var next = UnitCursor.End;
        for (var at = 0; at < essential; at++)
        {
            next = Math.Min(next, cursors[at].Current);
        }

        return next;
    }

    private static double ScoreOf(UnitCursor[] cursors, int essential, double[] rest, int number, double least)
    {
        var score = 0.0;
        for (var at = 0; at < cursors.Length; at++)
        {
            if (score + rest[at] <= least)
            {
                return 0;
            }

            if (at >= essential)
            {
                cursors[at].Seek(number);
            }

            score += cursors[at].Current == number ? cursors[at].Impact : 0;
        }

        return score;
    }

    private static void Advance(UnitCursor[] cursors, int essential, int number)
    {
        for (var at = 0; at < essential; at++)
        {
            cursors[at].Seek(number + 1);
        }
    }

    private static FoundClaim[] Sorted(PriorityQueue<int, (double Score, int Order)> best, TermIndex index)
    {
        var sorted = new FoundClaim[best.Count];
        for (var at = sorted.Length - 1; at >= 0; at--)
        {
            best.TryDequeue(out var number, out var priority);
            sorted[at] = new FoundClaim(index[number], priority.Score);
        }

        return sorted;
    }
}
