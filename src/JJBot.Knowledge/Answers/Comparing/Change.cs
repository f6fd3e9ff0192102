using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>"Did anything change?", "was it ever going to be ...?": what was said of old, and what has overtaken it.</summary>
internal sealed class Change(Show show, Vocabulary vocabulary)
{
    private const int MostChanges = 3;

    public Comparison? Of(Compared compared)
    {
        var changes = compared.Propositions
            .Select(old => (Old: old, New: compared.Web.Overtaking(old).FirstOrDefault(later => later != old)))
            .Where(pair => pair.New is not null)
            .Take(MostChanges)
            .ToList();
        if (changes.Count > 0)
        {
            var latest = changes.Select(pair => pair.New!).Distinct().ToList();
            var later = latest.FindAll(proposition => !compared.Web.IsOvertaken(proposition)) is { Count: > 0 } current ? current : latest;
            var told = changes.Select(pair => $"{Statement(pair.Old)} ({WindowWords.Published(pair.Old.Lead.SaidOn)})");
            return new Comparison(
                $"It has changed. Earlier: {string.Join("; ", told)}. Since then: {string.Join("; ", later.Select(Statement))}.",
                [.. later.Select(proposition => (proposition, LineRole.Main)), .. changes.Select(pair => (pair.Old, LineRole.Earlier))]);
        }

        return compared.Propositions is [var best, ..]
            ? new Comparison($"No source here says otherwise than before: {LineWriter.LeadInside(best, vocabulary, show, compared.Subject)}.", [(best, LineRole.Main)])
            : null;
    }

    private static string Statement(Proposition proposition) => ClauseWords.Of(proposition.Lead.Statement);
}
