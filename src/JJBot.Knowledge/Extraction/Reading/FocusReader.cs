using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>Tells what a text speaks of after a sentence.</summary>
internal static class FocusReader
{
    public static Focus After(SentenceReading sentence)
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

        var isPlot = sentence.Sayings.Count == 0 && sentence.Clauses.Any(clause => Narration.IsPlot(sentence, clause) || Narration.ContinuesPlot(sentence, clause));
        return new Focus(series, seasons, character, isPlot, Comics.AreMeant(sentence), (sentence.Subjects is [.., var last] ? last.Series : null), OrderQuestion.SeriesOf(sentence));
    }
}
