using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>Reads a season of the year, which must be led up to or be followed by its year: these words are verbs and names as well.</summary>
internal static class SeasonReader
{
    public static (YearlyStretch Stretch, int End)? Read(TimeWords words, int index, bool isLed)
    {
        if (words.TermAt(index) != Term.Season)
        {
            return null;
        }

        var hasYear = YearReference.Read(words, words.TermAt(index + 1) == Term.Of ? index + 2 : index + 1) is not null;
        if (!hasYear && (!isLed || IsWithinName(words, index) || words.TermAt(index + 1) == Term.Of))
        {
            return null;
        }

        return (YearlyStretch.OfSeason((SeasonOfYear)words.ValueAt(index)), index + 1);
    }

    /// <summary>"The Winter Tour".</summary>
    private static bool IsWithinName(TimeWords words, int index) => words.IsCapital(index) && words.IsCapital(index + 1);
}
