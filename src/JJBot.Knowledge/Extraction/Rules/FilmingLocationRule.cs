using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>Where it is filmed: "is shooting in Lisbon", "goes into production in Lisbon".</summary>
internal sealed class FilmingLocationRule : IExtractionRule
{
    private static readonly WordSet Work = new("production filming shooting shoot shot film filmed films shoots location cameras set");
    private static readonly WordSet Prepositions = new("in at on near around outside");
    private static readonly WordSet NoPlaces = new("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer fall autumn winter season");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        if (sentence.IsQuestion)
        {
            yield break;
        }

        foreach (var clause in sentence.Clauses)
        {
            if (clause.Kind == ClauseKind.Matrix || sentence.IndexOf(Work, clause.First, clause.Last) is not (>= 0 and var work) || PlaceIn(sentence, work, clause.Last) is not { } place)
            {
                continue;
            }

            yield return new Finding
            {
                Topic = TopicNames.Production,
                Value = new Place(Aspects.FilmingLocation, NameOf(sentence, place)),
                Subjects = SubjectResolver.Of(sentence, clause, SeasonSense.Coming, context.Show),
                First = clause.First,
                Last = place.End - 1,
                GoesOn = clause.Verb is { Tense: Tense.Present },
            };
        }
    }

    /// <summary>The first run of capitalized words after a preposition of place: "on Broad Street and 4th Avenue in New Haven".</summary>
    private static TokenRange? PlaceIn(SentenceReading sentence, int from, int last)
    {
        for (var at = from + 1; at < last; at++)
        {
            if (sentence.Tokens[at].IsIn(Prepositions) && IsPlace(sentence, at + 1))
            {
                return new TokenRange(at + 1, EndOf(sentence, at + 1, last));
            }
        }

        return null;
    }

    private static bool IsPlace(SentenceReading sentence, int at)
    {
        var start = sentence.Word(at) is "the" ? at + 1 : at;
        return start < sentence.Tokens.Length && sentence.Tokens[start] is { IsWord: true, IsCapital: true } token && !token.IsIn(NoPlaces) && sentence.MentionAt(start) is null;
    }

    private static int EndOf(SentenceReading sentence, int at, int last)
    {
        var end = at + 1;
        while (end <= last && (IsPart(sentence, end) || (IsLink(sentence, end) && end < last && IsPart(sentence, end + 1))))
        {
            end++;
        }

        return end;
    }

    private static bool IsPart(SentenceReading sentence, int at) =>
        (sentence.Tokens[at].IsCapital || sentence.Tokens[at].IsNumber) && !sentence.Tokens[at].IsIn(NoPlaces) && sentence.MentionAt(at) is null && !IsYear(sentence.Tokens[at]);

    private static bool IsYear(SentenceToken token) => token.IsNumber && token.Word.Length == 4;

    private static bool IsLink(SentenceReading sentence, int at) => sentence.Word(at) is "and" or "," or "in" or "of" or "the";

    private static string NameOf(SentenceReading sentence, TokenRange place) =>
        sentence.SpanOf(place.First, place.End - 1).Of(sentence.Text).Replace(" in ", ", ", StringComparison.Ordinal);
}
