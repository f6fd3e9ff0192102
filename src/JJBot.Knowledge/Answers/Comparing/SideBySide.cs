using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>"One says it is Ann, another that there are several: which is it?": where two sides speak of different questions, how firm each of them is.</summary>
internal sealed class SideBySide(Show show, Vocabulary vocabulary)
{
    private const int MostLines = 6;

    /// <returns>Null where the sides answer one question, so that they can be held against each other.</returns>
    public Comparison? Of(Compared compared)
    {
        var best = compared.Sides.Select(side => side[0]).ToList();
        if (best.Select(proposition => (proposition.Lead.Topic, proposition.Value.Aspect)).Distinct().Count() < 2)
        {
            return null;
        }

        var settled = best.FindAll(proposition => Support.Firm(proposition) > 0);
        var verdict = (settled.Count, settled.Count == best.Count) switch
        {
            (0, _) => "Neither is settled",
            (_, true) => "One does not exclude the other",
            _ => "They are not equally firm",
        };
        var told = best.Select(proposition => $"{LineWriter.Shortened(LineWriter.LeadInside(proposition, vocabulary, show, compared.Subject), proposition.Value)} ({Support.Of(proposition)})");
        return new Comparison($"{verdict}: {string.Join("; ", told)}.", [.. compared.Sides.SelectMany(side => side.Take(MostLines / compared.Sides.Count)).Distinct().Select(proposition => (proposition, LineRole.Main))]);
    }
}
