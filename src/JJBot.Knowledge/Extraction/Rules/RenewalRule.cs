using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Clauses;
using JJBot.Knowledge.Extraction.Reading;
using JJBot.Knowledge.Extraction.Topics;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>That a season is ordered, or that there will be none: "was renewed", "picked up for", "has been cancelled".</summary>
internal sealed class RenewalRule : IExtractionRule
{
    private static readonly WordSet Ordering = new("renew greenlight order pick confirm announce commission");
    private static readonly WordSet Words = new("renewed renewal greenlit green-lit green-lighted commissioned");
    private static readonly WordSet Ending = new("cancel axe scrap");
    private static readonly WordSet EndingWords = new("cancelled canceled axed cancellation");

    public IEnumerable<Finding> Find(SentenceReading sentence, ExtractionContext context)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Kind == ClauseKind.Matrix || clause.Verb is { IsNegated: true } && !Spans.HasUntil(sentence, clause) || AspectOf(sentence, clause) is not { } aspect)
            {
                continue;
            }

            var value = EventTimes.In(sentence, clause.First, clause.Last).Select(pair => EventTimes.Window(pair.Time, aspect, sentence)).FirstOrDefault()
                ?? new Window(aspect, context.Published, Precision.Publication);
            yield return new Finding
            {
                Topic = TopicNames.Production,
                Value = value,
                Subjects = SubjectResolver.Of(sentence, clause, SeasonSense.Coming, context.Show),
                First = clause.First,
                Last = clause.Last,
            };
        }
    }

    private static string? AspectOf(SentenceReading sentence, Clause clause)
    {
        var isSeries = sentence.Subjects.Any(subject => !subject.IsAnchor && subject.First >= clause.First && subject.Last <= clause.Last || clause.Subject.Overlaps(subject.First, subject.Last));
        if (!isSeries)
        {
            return null;
        }

        var verb = clause.Verb;
        if (sentence.Has(EndingWords, clause.First, clause.Last) || (verb is not null && verb.Lemmas.Any(Ending.Contains)))
        {
            return Aspects.Cancellation;
        }

        return sentence.Has(Words, clause.First, clause.Last) || verb is { IsPassive: true } && Ordering.Contains(verb.Final) && IsSubject(sentence, clause) || verb is { IsPassive: false, Final: "renew" or "greenlight" } ? Aspects.Renewal : null;
    }

    /// <summary>"Season 2 was confirmed": of the season itself, not of something in it.</summary>
    private static bool IsSubject(SentenceReading sentence, Clause clause) =>
        sentence.Subjects.Any(subject => clause.Subject.Overlaps(subject.First, subject.Last) && subject.Last >= clause.Subject.End - 2);
}
