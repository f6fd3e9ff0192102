using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Tells which words carry a claim.</summary>
internal static class Spans
{
    /// <summary>"was not confirmed until January": it was, in January.</summary>
    public static bool HasUntil(SentenceReading sentence, Clause clause) => sentence.HasPhrase("until", clause.First, clause.Last);

    /// <summary>Where the words of a clause begin: a relative clause takes the series before it along ("Show, which is due in May").</summary>
    public static int FirstOf(SentenceReading sentence, Clause clause)
    {
        if (clause.Kind != ClauseKind.Relative)
        {
            return clause.First;
        }

        var antecedent = sentence.Subjects.LastOrDefault(subject => subject.Last < clause.First && subject.Last >= clause.First - 2);
        return antecedent?.First ?? clause.First;
    }
}
