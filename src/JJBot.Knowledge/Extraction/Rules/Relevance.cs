using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Tells whether a clause speaks of the show at all.</summary>
internal static class Relevance
{
    private static readonly WordSet Show = new(
        "show series season seasons episodes episode character characters heroine protagonist premiere finale pilot crossover spinoff spin-off miniseries trailer teaser special delay reshoots script scripts production filming shooting villain villains antagonist antagonists");

    /// <summary>Whether it names a series, a season or a character of the show, or means one by a pronoun, or tells what its people have to do with it.</summary>
    public static bool IsAboutShow(SentenceReading sentence, Clause clause)
    {
        var isOfPeople = false;
        foreach (var mention in sentence.Mentions)
        {
            var isIn = (mention.First <= clause.Last && clause.First <= mention.Last) || clause.Subject.Overlaps(mention.First, mention.Last);
            if (isIn && !mention.IsPerson)
            {
                return true;
            }

            isOfPeople |= isIn;
        }

        return sentence.Has(Show, clause) || sentence.HasPhrase("big bad", clause.First, clause.Last) || Narration.HasCharacter(sentence, clause) || (isOfPeople && HasWorkWord(sentence, clause));
    }

    /// <summary>Whether it holds a word of making or telling stories: enough in what a maker of the show is quoted with.</summary>
    public static bool HasTopicWord(SentenceReading sentence, Clause clause) =>
        IsAboutShow(sentence, clause)
        || HasWorkWord(sentence, clause)
        || sentence.Has(TopicWords.Characters, clause)
        || sentence.Has(TopicWords.Story, clause)
        || sentence.Has(TopicWords.Ensemble, clause);

    private static bool HasWorkWord(SentenceReading sentence, Clause clause) =>
        sentence.Has(TopicWords.Cast, clause)
        || sentence.Has(TopicWords.Crew, clause)
        || sentence.Has(TopicWords.Directors, clause)
        || sentence.Has(TopicWords.Production, clause)
        || sentence.Has(TopicWords.Villain, clause);
}
