using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Topics;

/// <summary>Tells what is said of the books that a series is based on from what is said of the series.</summary>
internal static class Comics
{
    private static readonly WordSet Screen = new("series show season screen adaptation television tv movie film universes based");

    public static bool AreMeant(SentenceReading sentence) => sentence.Clauses.Any(clause => Names(sentence, clause));

    /// <summary>Whether a clause speaks of the books alone: by name, or right after a sentence that does ("They never met").</summary>
    public static bool AreMeant(SentenceReading sentence, Clause clause) =>
        Names(sentence, clause)
        || (clause.Verb is { Tense: Tense.Past } && sentence.Focus.IsComics && !sentence.Has(Screen, clause.First, clause.Last))
        || (clause.Verb is { Tense: Tense.Past, IsNegated: true } && AreMeant(sentence) && !sentence.Has(Screen, clause.First, clause.Last));

    private static bool Names(SentenceReading sentence, Clause clause) =>
        sentence.Has(TopicWords.Comics, clause.First, clause.Last) && !sentence.Has(Screen, clause.First, clause.Last);
}
