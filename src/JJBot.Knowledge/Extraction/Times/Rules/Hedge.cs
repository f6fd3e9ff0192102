using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>Words before a number that leave its value as it is: "nearly", "more than", "at least", "up to", "no more than".</summary>
internal static class Hedge
{
    public static int After(TimeWords words, int index)
    {
        if (words.TermAt(index) == Term.Roughly)
        {
            return index + 1;
        }

        if (words.TermAt(index) == Term.At && (words.Is(index + 1, "least") || words.Is(index + 1, "most")))
        {
            return index + 2;
        }

        return words.TermAt(index) == Term.More && words.Is(index + 1, "than") ? index + 2 : index;
    }
}
