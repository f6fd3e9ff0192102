using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>How far the making is: production starts, is nearly finished, has ended.</summary>
internal sealed class ProductionStageRule : IExtractionRule
{
    private static readonly WordSet Work = new("production filming shooting shoot photography cameras film shot filmed production's");
    private static readonly WordSet Begins = new("start starts started starting begin begins began begun beginning kick kicks kicked kicking kick-start kick-starts kick-started kickstart kicks-off commence commences commenced commencing underway "
        + "enter enters entered entering resume resumes resumed rolling roll");

    private static readonly WordSet Ends = new("wrap wraps wrapped wrapping finish finishes finished finishing ended ending complete completes completed completing conclude concludes concluded concluding");
    private static readonly WordSet Nearly = new("wrapping finishing ending concluding completing nearly almost nearing close");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Kind == ClauseKind.Matrix || clause.Verb is { IsNegated: true } && !Spans.HasUntil(sentence, clause) || IsOnlyTime(sentence, clause) || StageOf(sentence, clause) is not { } aspect || WindowOf(sentence, clause, aspect, context) is not { } window)
            {
                continue;
            }

            yield return new Finding
            {
                Topic = TopicNames.Production,
                Value = window,
                Subjects = SubjectResolver.Of(sentence, clause, SeasonSense.Coming, context.Show),
                First = Spans.FirstOf(sentence, clause),
                Last = clause.Last,
                GoesOn = clause.Verb is { Tense: Tense.Present },
            };
        }
    }

    /// <summary>"... as the production wraps up": that dates something else.</summary>
    private static bool IsOnlyTime(SentenceReading sentence, Clause clause) =>
        clause.Kind == ClauseKind.Subordinate && ClauseWords.Temporal.Contains(clause.Opener) && !sentence.Subjects.Any(subject => clause.Subject.Overlaps(subject.First, subject.Last));

    private static string? StageOf(SentenceReading sentence, Clause clause)
    {
        var work = sentence.IndexOf(Work, clause.First, clause.Last);
        if (work < 0 && !sentence.Has(Work, clause))
        {
            return clause.Verb is { Final: "wrap", Tense: Tense.Past } && sentence.MentionAt(clause.Last) is { Season: not null } ? Aspects.FilmingEnd : null;
        }

        if (sentence.Has(Ends, clause.First, clause.Last) || clause.Verb?.Final == "wrap" || clause.Verb?.Head == "end")
        {
            return sentence.Has(Nearly, clause.First, clause.Last) ? Aspects.NearlyFinished : Aspects.FilmingEnd;
        }

        var begins = sentence.Has(Begins, clause.First, clause.Last)
            || sentence.HasPhrase("under way", clause.First, clause.Last)
            || sentence.HasPhrase("set for", clause.First, clause.Last)
            || (sentence.Word(work - 1) is "into" or "in" && clause.Verb is { } verb && verb.Lemmas.Any(lemma => lemma is "go" or "head" or "move" or "be"));
        return begins ? Aspects.ProductionStart : null;
    }

    private static Window? WindowOf(SentenceReading sentence, Clause clause, string aspect, ExtractionContext context)
    {
        foreach (var (time, _) in EventTimes.In(sentence, clause.First, clause.Last))
        {
            return time.Period is { Days: { } days } && IsAboutNow(days, context.Published) ? Now(aspect, context) : EventTimes.Window(time, aspect, sentence);
        }

        return clause.Verb is { Tense: Tense.Past or Tense.Present } or null ? Now(aspect, context) : null;
    }

    /// <summary>"Today", "this month": no finer than the publication.</summary>
    private static bool IsAboutNow(DayRange days, DayRange published) => !published.IsUnknown && days.Contains(published);

    private static Window Now(string aspect, ExtractionContext context) => new(aspect, context.Published, Precision.Publication);
}
