using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers;

/// <summary>
/// Finds articles that tell the same things close together in the same order: one was written from the other, or both from a third.
/// Works on the places of claims, so it needs no text.
/// </summary>
internal sealed class SharedPassages
{
    /// <summary>What more sources than this say proves nothing about who copied whom.</summary>
    private const int MostSources = 8;

    /// <summary>Fewer shared propositions in a row happen by chance.</summary>
    private const int ShortestRun = 3;

    /// <summary>A run needs this many propositions that no more than <see cref="FewSources"/> sources hold: the news of the day is in every article.</summary>
    private const int RareOnes = 2;

    private const int FewSources = 3;

    /// <summary>Paragraphs that may lie between two shared propositions, counting the step itself (pictures are paragraphs too).</summary>
    private const int LongestStep = 2;

    private readonly Dictionary<ClaimId, List<Claim>> twins = [];

    private SharedPassages()
    {
    }

    /// <summary>The runs that were found: claims of one article, each with its twin in the other.</summary>
    public List<IReadOnlyList<(Claim First, Claim Second)>> Runs { get; } = [];

    /// <param name="propositions">Claims that say the same, over all topics: an article does not keep to one.</param>
    public static SharedPassages Find(IEnumerable<List<Claim>> propositions)
    {
        var matches = new Dictionary<(SourceId, SourceId), List<Match>>();
        var number = 0;
        foreach (var proposition in propositions)
        {
            number++;
            if (proposition.Count < 2)
            {
                continue;
            }

            var bySource = proposition.GroupBy(claim => claim.Source).OrderBy(group => group.Key.Value, StringComparer.Ordinal).Take(MostSources + 1).ToList();
            if (bySource.Count is > 1 and <= MostSources)
            {
                AddPairs(matches, bySource, new Shared(number, bySource.Count <= FewSources));
            }
        }

        var found = new SharedPassages();
        foreach (var pair in matches.Where(pair => pair.Value.Count >= ShortestRun).OrderBy(pair => (pair.Key.Item1.Value, pair.Key.Item2.Value)))
        {
            found.AddRuns(pair.Value);
        }

        return found;
    }

    /// <summary>The claims of other articles that say the same in a passage shared with this one's.</summary>
    public IReadOnlyList<Claim> TwinsOf(Claim claim) => twins.GetValueOrDefault(claim.Id) ?? [];

    private static void AddPairs(Dictionary<(SourceId, SourceId), List<Match>> matches, List<IGrouping<SourceId, Claim>> bySource, Shared proposition)
    {
        for (var i = 0; i < bySource.Count; i++)
        {
            for (var j = i + 1; j < bySource.Count; j++)
            {
                var key = (bySource[i].Key, bySource[j].Key);
                if (!matches.TryGetValue(key, out var list))
                {
                    matches[key] = list = [];
                }

                list.AddRange(
                    from first in bySource[i].Take(MostSources)
                    from second in bySource[j].Take(MostSources)
                    select new Match(first, second, proposition));
            }
        }
    }

    private void AddRuns(List<Match> matches)
    {
        var open = new List<List<Match>>();
        var done = new List<List<Match>>();
        foreach (var match in matches.OrderBy(match => Place(match.First)).ThenBy(match => Place(match.Second)))
        {
            done.AddRange(open.Where(run => match.First.Locator.Paragraph - run[^1].First.Locator.Paragraph > LongestStep));
            open.RemoveAll(run => match.First.Locator.Paragraph - run[^1].First.Locator.Paragraph > LongestStep);
            if (open.Find(run => Follows(run[^1].Second, match.Second)) is { } longer)
            {
                longer.Add(match);
            }
            else
            {
                open.Add([match]);
            }
        }

        foreach (var run in done.Concat(open).Where(IsTelling))
        {
            Runs.Add([.. run.Select(match => (match.First, match.Second))]);
            foreach (var match in run.Where(match => match.Proposition.IsRare))
            {
                Remember(match.First, match.Second);
                Remember(match.Second, match.First);
            }
        }
    }

    private static bool IsTelling(List<Match> run)
    {
        var propositions = run.Select(match => match.Proposition).Distinct().ToList();
        return propositions.Count >= ShortestRun && propositions.Count(proposition => proposition.IsRare) >= RareOnes;
    }

    private static bool Follows(Claim earlier, Claim later) =>
        later.Locator.Paragraph - earlier.Locator.Paragraph is >= 0 and <= LongestStep && Place(later).CompareTo(Place(earlier)) >= 0;

    private static (int Paragraph, int Start) Place(Claim claim) => (claim.Locator.Paragraph, claim.Locator.Start);

    private void Remember(Claim claim, Claim twin)
    {
        if (!twins.TryGetValue(claim.Id, out var list))
        {
            twins[claim.Id] = list = [];
        }

        list.Add(twin);
    }

    private readonly record struct Match(Claim First, Claim Second, Shared Proposition);

    private readonly record struct Shared(int Number, bool IsRare);
}
