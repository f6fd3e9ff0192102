using System.Text.RegularExpressions;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Statements;

/// <summary>Renders a clause in one line.</summary>
internal static partial class Wording
{
    private const int Longest = 160;

    public static string Of(SentenceReading sentence, Clause clause) => Of(sentence, clause.First, clause.Last);

    public static string Of(SentenceReading sentence, int first, int last)
    {
        var text = Space().Replace(sentence.SpanOf(first, last).Of(sentence.Text), " ").Trim();
        if (text.Length <= Longest)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Longest);
        return $"{text[..(cut > 0 ? cut : Longest)]} …";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
