using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Tells whether a clause speaks of the show at all.</summary>
internal static class Relevance
{
    private static readonly WordSet Show = new("show series season seasons episodes episode character characters heroine protagonist");

    /// <summary>Whether it names a series, a season, a character or a person of the show, or means one by a pronoun.</summary>
    public static bool IsAboutShow(SentenceReading sentence, Clause clause)
    {
        foreach (var mention in sentence.Mentions)
        {
            // What the people of a production do is about the show only where something of the show is named beside them.
            if (mention.First <= clause.Last && clause.First <= mention.Last && !mention.IsPerson)
            {
                return true;
            }
        }

        return sentence.Has(Show, clause.First, clause.Last) || Narration.HasCharacter(sentence, clause) || sentence.Has(TopicWords.Villain, clause.First, clause.Last);
    }

    /// <summary>Whether it holds a word of making or telling stories: enough in what a maker of the show is quoted with.</summary>
    public static bool HasTopicWord(SentenceReading sentence, Clause clause) =>
        IsAboutShow(sentence, clause)
        || sentence.Has(TopicWords.Characters, clause.First, clause.Last)
        || sentence.Has(TopicWords.Story, clause.First, clause.Last)
        || sentence.Has(TopicWords.Ensemble, clause.First, clause.Last)
        || sentence.Has(TopicWords.Production, clause.First, clause.Last)
        || sentence.Has(TopicWords.Cast, clause.First, clause.Last);
}
