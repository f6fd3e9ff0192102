using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>When a series or a season comes out: "premieres on", "is due in", "won't be seen until after", "coming in".</summary>
internal sealed class PremiereRule : IExtractionRule
{
    private static readonly WordSet Verbs = new("premiere debut air release drop launch arrive bow land stream");

    /// <summary>Verbs that tell a release only beside a series or a season: "comes in 2031", "returns in spring", "hits Screenly in May".</summary>
    private static readonly WordSet Weak = new("come return hit see make get expect slate schedule set start begin step follow wait look push delay postpone bump move shift");

    private static readonly WordSet Nouns = new("release premiere launch debut date arrival return airdate");
    private static readonly WordSet Events = new("release premiere launch debut");
    private static readonly WordSet Participles = new("coming arriving premiering launching debuting dropping airing streaming landing returning due slated released");
    private static readonly WordSet Making = new("production filming shooting film shoot shot filmed renewed renewal confirmed ordered wrapped wrap cancelled canceled directed cast");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        if (OrderOf(sentence, context) is { } order)
        {
            yield return order;
        }

        if (sentence.IsQuestion)
        {
            yield break;
        }

        foreach (var clause in sentence.Clauses)
        {
            if (clause.Kind != ClauseKind.Matrix && Trigger(sentence, clause) is { } trigger)
            {
                foreach (var finding in Of(sentence, clause, trigger, context))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>A question of order that a speaker leaves open, or the wish or plan that answers the one before ("I'd love it to be before").</summary>
    private static Finding? OrderOf(SentenceReading sentence, ExtractionContext context)
    {
        var subjects = new[] { new Subject(context.Show.Name, new Seasons(context.Show.UpcomingSeason, context.Show.UpcomingSeason)) };
        if (sentence.Sayings.Count > 0 && OrderQuestion.SeriesOf(sentence) is { } open)
        {
            var last = sentence.Tokens.Length - 1;
            return Finding(new Window(Aspects.Premiere, DayRange.Unknown, Precision.Order, new Anchor(AnchorOrder.Undecided, open.Name)), 0, last, subjects) with { IsPossibility = true };
        }

        if (sentence.Focus.Ordered is { } series)
        {
            foreach (var clause in sentence.Clauses)
            {
                if (sentence.Word(clause.Last) is "before" or "after")
                {
                    var period = sentence.Word(clause.Last) is "before" ? Periods.Before(series.Name) : Periods.After(series.Name);
                    return Finding(period.As(Aspects.Premiere), clause.First, clause.Last, subjects);
                }
            }
        }

        return null;
    }

    /// <summary>Where a clause tells a release.</summary>
    /// <param name="At">The token of the verb or participle.</param>
    /// <param name="IsParticiple">Whether it only hangs on a noun or follows a comma ("..., coming in May").</param>
    private readonly record struct TriggerAt(int At, bool IsParticiple);

    private static TriggerAt? Trigger(SentenceReading sentence, Clause clause)
    {
        var participle = sentence.IndexOf(Participles, clause.First, clause.Last);
        if (clause.Verb is { } verb)
        {
            if (verb.Lemmas.Any(Verbs.Contains))
            {
                return new TriggerAt(verb.First, false);
            }

            if (participle > verb.Last || (participle >= 0 && participle < verb.First && !clause.Subject.Contains(participle)))
            {
                return new TriggerAt(participle, !IsIn(participle, verb));
            }

            if (NounBeforeTime(sentence, clause, verb) is { } noun)
            {
                return new TriggerAt(noun, true);
            }

            if (sentence.Has(Making, clause.First, clause.Last))
            {
                return null;
            }

            if (sentence.HasPhrase("look forward to", clause.First, clause.Last) || sentence.HasPhrase("looking forward to", clause.First, clause.Last))
            {
                return new TriggerAt(verb.First, false);
            }

            var nouns = sentence.IndexOf(Nouns, clause.First, clause.Last);
            return (verb.Lemmas.Any(Weak.Contains) || verb.Head == "be" || nouns >= 0) && IsOfSeries(sentence, clause, nouns) ? new TriggerAt(verb.First, false) : null;
        }

        return participle >= 0 ? new TriggerAt(participle, participle > clause.First) : HeadlineTrigger(sentence, clause);
    }

    /// <summary>"..., ahead of a release in May": a noun that a time follows, told beside something else.</summary>
    private static int? NounBeforeTime(SentenceReading sentence, Clause clause, VerbGroup verb)
    {
        foreach (var (time, _) in EventTimes.In(sentence, verb.Last + 1 <= clause.Last ? verb.Last + 1 : clause.Last, clause.Last))
        {
            for (var at = clause.Last; at > verb.Last + 1; at--)
            {
                var gap = time.Span.Start - sentence.Tokens[at].Span.End;
                if (sentence.Tokens[at].IsIn(Events) && gap is >= 0 and <= 8)
                {
                    return at;
                }
            }
        }

        return null;
    }

    private static TriggerAt? HeadlineTrigger(SentenceReading sentence, Clause clause) =>
        sentence.IndexOf(Nouns, clause.First, clause.Last) is >= 0 and var noun && !sentence.Has(Making, clause.First, clause.Last) ? new TriggerAt(noun, false) : null;

    private static bool IsIn(int at, VerbGroup verb) => verb.First <= at && at <= verb.Last + 1;

    /// <summary>Whether a series or a season is what comes, or a release is spoken of in so many words.</summary>
    private static bool IsOfSeries(SentenceReading sentence, Clause clause, int nouns) =>
        nouns >= 0
        || sentence.Subjects.Any(subject => clause.Subject.Overlaps(subject.First, subject.Last) || (!subject.IsAnchor && subject.First > clause.First && subject.Last <= clause.Last && !clause.Subject.IsEmpty));

    private static IEnumerable<Finding> Of(SentenceReading sentence, Clause clause, TriggerAt trigger, ExtractionContext context)
    {
        var times = EventTimes.In(sentence, clause.First, clause.Last).ToList();
        var anchor = EventTimes.AnchorIn(sentence, trigger.At, int.Min(clause.Last + 2, sentence.Tokens.Length - 1));
        var (subjects, first) = SubjectsOf(sentence, clause, trigger, context);
        if (anchor is { } after)
        {
            yield return Finding(new Window(Aspects.Premiere, after.Period.Days, after.Period.Precision, after.Period.Anchor, after.Period.Said), first, after.Last, subjects) with { IsToCome = clause.Verb is { Tense: not Tense.Past } };
        }

        if (times.Count > 0)
        {
            var (time, last) = times.Find(pair => pair.Last > trigger.At) is { Time: not null } later ? later : times[0];
            var isToCome = clause.Verb is { Tense: not Tense.Past } || trigger.IsParticiple;
            yield return Finding(EventTimes.Window(time, Aspects.Premiere, sentence), first, int.Max(last, trigger.At), subjects) with { IsToCome = isToCome };
        }
    }

    private static (IReadOnlyList<Subject> Subjects, int First) SubjectsOf(SentenceReading sentence, Clause clause, TriggerAt trigger, ExtractionContext context)
    {
        var sense = clause.Verb is { Tense: Tense.Past } && !trigger.IsParticiple ? SeasonSense.Aired : SeasonSense.Coming;
        if (trigger.IsParticiple && sentence.Subjects.LastOrDefault(subject => subject.Last < trigger.At && subject.First >= clause.First && !subject.IsAnchor) is { } nearest
            && nearest.Last == trigger.At - 1)
        {
            return ([SubjectResolver.With(nearest, SeasonSense.Coming, sentence, context.Show)], nearest.First);
        }

        if (trigger.IsParticiple && sentence.Tokens[trigger.At].IsIn(Events))
        {
            return (SubjectResolver.Of(sentence, clause, SeasonSense.Coming, context.Show), sentence.Word(trigger.At - 1) is "a" or "its" or "the" ? trigger.At - 1 : trigger.At);
        }

        return (SubjectResolver.Of(sentence, clause, sense, context.Show), Spans.FirstOf(sentence, clause));
    }

    private static Finding Finding(Value value, int first, int last, IReadOnlyList<Subject> subjects) =>
        new() { Topic = TopicNames.Release, Value = value, Subjects = subjects, First = first, Last = last };
}
