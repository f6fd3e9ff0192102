using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Asks the rules about a sentence, each for itself: one that fails never stops the others.</summary>
internal sealed class RuleRunner(IReadOnlyList<IExtractionRule> rules, ExtractionContext context)
{
    /// <summary>What the rules find, with the name of the rule; what an earlier one has told of a clause, a later one does not tell again.</summary>
    public List<(Finding Finding, string Rule)> Run(SentenceReading sentence)
    {
        var found = new List<(Finding Finding, string Rule)>();
        foreach (var rule in rules)
        {
            var from = found.Count;
            try
            {
                foreach (var finding in rule.Find(sentence, context))
                {
                    if (!IsTold(found, from, finding))
                    {
                        found.Add((finding, rule.GetType().Name));
                    }
                }
            }
#pragma warning disable CA1031 // A rule's mistake costs what that rule would have found, and nothing else.
            catch (Exception)
#pragma warning restore CA1031
            {
                found.RemoveRange(from, found.Count - from);
            }
        }

        return found;
    }

    /// <summary>Whether another rule has told the same words, or has told them more closely.</summary>
    private static bool IsTold(List<(Finding Finding, string Rule)> found, int count, Finding finding)
    {
        for (var i = 0; i < count; i++)
        {
            var earlier = found[i].Finding;
            if (finding.Value is Claims.Text && !finding.IsAside && !earlier.IsAside && Shared(earlier, finding) * 2 > int.Min(Length(earlier), Length(finding)) && !(earlier.Value is Claims.Count && Length(earlier) * 2 < Length(finding)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Shared(Finding a, Finding b) => int.Max(0, int.Min(a.Last, b.Last) - int.Max(a.First, b.First) + 1);

    private static int Length(Finding finding) => finding.Last - finding.First + 1;
}
