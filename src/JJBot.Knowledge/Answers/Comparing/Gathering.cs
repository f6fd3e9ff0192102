using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;
using JJBot.Knowledge.Sources;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>"What do the articles say about that?": all that they say, each with who says it.</summary>
internal sealed class Gathering(Show show, Vocabulary vocabulary)
{
    private const int MostLines = 8;

    public Comparison? Of(Compared compared)
    {
        var told = compared.Propositions.Take(MostLines).ToList();
        if (told is not [var best, ..])
        {
            return null;
        }

        var sources = told.SelectMany(proposition => proposition.Claims).Select(claim => claim.Source).Distinct().Count();
        var speaks = sources == 1 ? "One source speaks" : $"{Wording.Capital(Wording.Number(sources))} sources speak";
        var lead = told.Exists(proposition => proposition.Spoiler) ? "what they tell gives away the plot" : LineWriter.LeadInside(best, vocabulary, show, compared.Subject);
        return new Comparison($"{speaks} of it: {lead}.", [.. told.Select(proposition => (proposition, compared.Web.IsOvertaken(proposition) ? LineRole.Earlier : LineRole.Main))]);
    }
}
