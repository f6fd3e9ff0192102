using JJBot.Knowledge.Answers.Asking;
using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>Answers questions that compare sources rather than ask for a fact.</summary>
internal sealed class Comparisons(Show show)
{
    private readonly Vocabulary vocabulary = new(show);
    private readonly ComparedFinder finder = new(show);

    /// <summary>Whether a question compares sources.</summary>
    public static bool Are(QuestionForm form) => form is not (QuestionForm.Open or QuestionForm.YesNo or QuestionForm.Check);

    /// <param name="reading">A question that compares.</param>
    /// <param name="found">What claims are found by.</param>
    /// <param name="sight">What the asker sees.</param>
    public PendingAnswer Answer(QuestionReading reading, Retrieval found, Sight sight) => finder.Find(reading, found, sight) is { } ground
        ? new PendingAnswer(ground.View, view => Answer(ground.Compared(view)))
        : PendingAnswer.Of(NoAnswer.NoClaim(reading, []));

    private Answer Answer(Compared compared)
    {
        var reading = compared.Reading;
        var narrowed = reading.Form == QuestionForm.Agreement ? compared : Narrowed(compared);
        var comparison = reading.Form switch
        {
            QuestionForm.Agreement => new SideBySide(show, vocabulary).Of(compared) ?? new Agreement(show, vocabulary).Of(narrowed),
            QuestionForm.Origins => new CommonOrigin(show, vocabulary).Of(narrowed),
            QuestionForm.WhoFirst => new FirstWord(show, vocabulary).Of(narrowed),
            QuestionForm.Provenance => new Whence(show, vocabulary).Of(narrowed),
            QuestionForm.Sources => new Gathering(show, vocabulary).Of(compared),
            _ => new Change(show, vocabulary).Of(narrowed),
        };
        return comparison is null ? NoAnswer.NoClaim(reading, []) : Written(reading, compared, comparison);
    }

    /// <summary>Where the question names a value, what says that value, or says it more exactly; all of it where nothing does.</summary>
    private Compared Narrowed(Compared compared)
    {
        if (compared.Said is not { } said)
        {
            return compared;
        }

        var values = new ValueFit(vocabulary, ReleaseDays.Unknown);
        var saying = compared.Propositions.Where(proposition => values.Of(said, proposition.Value, isExclusive: true) is Fit.Same or Fit.Closer or Fit.Looser).ToList();
        return saying.Count == 0 ? compared : compared with { Propositions = [.. saying.OrderBy(proposition => values.Of(said, proposition.Value, isExclusive: true))] };
    }

    private string HeadlineOf(Comparison comparison, Compared compared) => comparison.Lines.Any(line => line.Proposition.Spoiler)
        ? $"What the sources say of this gives away the plot of {Wording.Of(compared.Subject, show)}; each of them stands below."
        : comparison.Headline;

    private Answer Written(QuestionReading reading, Compared compared, Comparison comparison)
    {
        var (lines, citations) = new LineWriter(compared.Web, compared.View.Sources, vocabulary, show, compared.Subject).Write(comparison.Lines);
        var best = comparison.Lines[0].Proposition;
        return new Answer
        {
            Kind = AnswerKind.Answer,
            Topic = show.FindTopic(best.Lead.Topic),
            Subject = compared.Subject,
            Status = best.Status,
            Headline = Decide.Dated(HeadlineOf(comparison, compared), reading.AsOf, staleSince: null),
            Lines = lines,
            Citations = citations,
            Freshness = Decide.FreshnessOf([.. comparison.Lines.Select(line => line.Proposition)], compared.View.Sources, possiblyLater: 0),
            AsOf = reading.AsOf,
        };
    }
}
