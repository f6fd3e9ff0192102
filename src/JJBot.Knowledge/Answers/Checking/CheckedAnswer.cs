using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Makes an answer of a judgement: the verdict and its reason, then what speaks for it and against it, each line cited.</summary>
internal sealed class CheckedAnswer(Show show, Vocabulary vocabulary)
{
    /// <summary>On each side; more of the same adds nothing to a verdict.</summary>
    private const int MostOnOneSide = 3;

    private const int MostBeside = 2;

    /// <param name="assertion">What was judged.</param>
    /// <param name="judgement">How it stands.</param>
    /// <param name="view">What it was judged by.</param>
    public Answer Of(Assertion assertion, Judgement judgement, ClaimView view)
    {
        var told = LinesOf(judgement);
        var topic = told.Count > 0 ? told[0].Proposition.Lead.Topic : assertion.Topics.Count > 0 ? assertion.Topics[0] : null;
        var asOf = assertion.Reading.AsOf;
        var subject = told.Count > 0 && !vocabulary.Holds(told[0].Proposition.Lead.Subject, assertion.Subject) ? told[0].Proposition.Lead.Subject : assertion.Subject;
        var (lines, citations) = new LineWriter(view.Web, view.Sources, vocabulary, show, subject).Write(told);
        return new Answer
        {
            Kind = KindOf(judgement.Verdict, lines.Count > 0),
            Topic = topic is null ? null : show.FindTopic(topic),
            Subject = subject,
            Status = StatusOf(judgement),
            Verdict = judgement.Verdict,
            Reason = judgement.Reason,
            Headline = Decide.Dated($"{Wording.Capital(judgement.Reason)}.", asOf, staleSince: null),
            Lines = lines,
            Citations = citations,
            NotKnown = [.. lines.Where(line => line.Role == LineRole.NotKnown).Select(line => new NotKnown(NotKnownWords.Of(line, vocabulary), line.Citations))],
            Freshness = Decide.FreshnessOf([.. told.Select(pair => pair.Proposition)], view.Sources, possiblyLater: 0),
            AsOf = asOf,
            Watchable = judgement.Verdict is Verdict.Unknown or Verdict.OnlySpeculation ? new WatchableQuestion(assertion.Reading.Statement, topic, assertion.Subject) : null,
        };
    }

    private static Status? StatusOf(Judgement judgement) => judgement switch
    {
        { Verdict: Verdict.Contradicted, Against: [var best, ..] } => best.Status,
        { Verdict: not Verdict.Unknown, For: [var best, ..] } => best.Status,
        _ => null,
    };

    private static AnswerKind KindOf(Verdict verdict, bool cites) => verdict switch
    {
        Verdict.OnlySpeculation => AnswerKind.SpeculationOnly,
        Verdict.Unknown when !cites => AnswerKind.NoClaim,
        _ => AnswerKind.Answer,
    };

    /// <summary>What decides comes first; what speaks to the question and settles nothing is told only where nothing speaks for it.</summary>
    private static List<(Proposition Proposition, LineRole Role)> LinesOf(Judgement judgement)
    {
        var agreeing = judgement.For.Take(MostOnOneSide).Select(proposition => (proposition, LineRole.Main));
        var against = judgement.Against.Take(MostOnOneSide).Select(proposition => (proposition, LineRole.Conflicting));
        var beside = judgement.Beside.Take(MostBeside)
            .Select(proposition => (proposition, PropositionKey.MoodOf(proposition.Lead) == Mood.Open ? LineRole.NotKnown : LineRole.Main));
        return judgement switch
        {
            { Verdict: Verdict.Contradicted } => [.. against, .. agreeing],
            { For.Count: > 0 } => [.. agreeing, .. against],
            _ => [.. beside, .. against],
        };
    }
}
