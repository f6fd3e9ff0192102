using JJBot.Knowledge.Extraction.Mentions;
using JJBot.Knowledge.Extraction.Topics;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>Tells what a text speaks of after a sentence.</summary>
internal static class FocusReader
{
    /// <summary>Whether its first subject is a real person: "she" is then that one.</summary>
    private static bool IsOfSomebody(SentenceReading sentence) =>
        sentence.Sayings.Count == 0
        && sentence.Clauses is [{ Subject: { IsEmpty: false } subject }, ..]
        && ProperNameReader.At(sentence, subject.First, subject.End - 1) is { Person: null or { IsCharacter: false } };

    /// <summary>The topic of its last clause that names something of the show.</summary>
    private static string? TopicOf(SentenceReading sentence, Show show)
    {
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
        {
            var clause = sentence.Clauses[i];
            if (clause.Verb is not null && sentence.Mentions.Any(mention => mention.First <= clause.Last && clause.First <= mention.Last))
            {
                return TopicChooser.Choose(sentence, clause, show);
            }
        }

        return sentence.Focus.Topic;
    }

    public static Focus After(SentenceReading sentence, Show show)
    {
        var (series, seasons, character) = (sentence.Focus.Series, sentence.Focus.Seasons, sentence.Focus.Character);
        foreach (var subject in sentence.Subjects)
        {
            if (subject.IsAnchor)
            {
                continue;
            }

            if (subject.Series != series)
            {
                (series, seasons) = (subject.Series, null);
            }

            seasons = subject.Seasons ?? seasons;
        }

        foreach (var mention in sentence.Mentions)
        {
            character = mention.IsCharacter ? mention.Person : character;
        }

        if (IsOfSomebody(sentence))
        {
            character = null;
        }

        var isPlot = sentence.Sayings.Count == 0 && sentence.Clauses.Any(clause => Narration.IsPlot(sentence, clause) || Narration.ContinuesPlot(sentence, clause));
        return new Focus(sentence.Focus.Home, sentence.Focus.HomeSeasons, series, seasons, character, isPlot, Comics.AreMeant(sentence), (sentence.Subjects is [.., var last] ? last.Series : null), OrderQuestion.SeriesOf(sentence), TopicOf(sentence, show));
    }
}
