using JJBot.Knowledge.Answers.Asking.Finding;
using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Asking;

/// <summary>
/// Puts a plain "Yes" or "No" before the answer to a question that either would answer. Only where what it asks has been judged as a
/// statement, and by a claim that leads the answer: what merely touches the matter gets neither.
/// </summary>
/// <param name="checker">Judges statements.</param>
/// <param name="names">The show's.</param>
internal sealed class PlainWord(Checker checker, ShowNames names)
{
    private readonly Declared declared = new(names);

    private const string Yes = "Yes";

    /// <summary>Whoever asks for certainty is told yes by a confirmation alone.</summary>
    private static readonly HashSet<string> Certain = ["sure", "certain", "certainly", "definitely", "officially", "official", "confirmed", "guaranteed", "settled"];

    /// <summary>These narrow what is asked, and no claim is held against them: new powers are more than powers.</summary>
    private static readonly HashSet<string> Narrowing = ["new", "more", "other", "different", "another", "only", "first", "last", "best", "worst", "most", "main", "own", "full", "whole", "same", "exact", "exactly", "both"];

    /// <summary>The same answers, with the word where there is one; what is left without an answer is answered by the judgement, where there is one.</summary>
    /// <param name="answers">To the question.</param>
    /// <param name="reading">What is asked.</param>
    /// <param name="found">What claims are found by.</param>
    /// <param name="sight">What the asker sees.</param>
    public IReadOnlyList<PendingAnswer> Before(IReadOnlyList<PendingAnswer> answers, QuestionReading reading, Retrieval found, Sight sight)
    {
        if (reading.Form != QuestionForm.YesNo || GivesChoice(reading) || answers is not [var answer] || Check(reading, found, sight) is not var (check, judged))
        {
            return answers;
        }

        return judged.Verdict switch
        {
            _ when Settled(answer).Kind == AnswerKind.NoClaim && (judged.Verdict == Verdict.OnlySpeculation || WordOf(reading, judged) is not null) => [check with { Decide = claims => AsAnswer(check.Decide(claims)) }],
            _ when WordOf(reading, judged) is { } word => [answer with { Decide = claims => With(word, answer.Decide(claims), judged) }],
            _ => answers,
        };
    }

    /// <summary>As it was asked, else in the order of a statement; null where neither can be judged.</summary>
    private (PendingAnswer Check, Answer Judged)? Check(QuestionReading reading, Retrieval found, Sight sight) =>
        new[] { reading.Statement, declared.Of(reading.Statement) }.OfType<string>()
            .Select(statement => checker.Check(reading with { Statement = statement }, found, sight))
            .Where(checks => checks is [{ View: not null }])
            .Select(checks => ((PendingAnswer Check, Answer Judged)?)(checks[0], checks[0].Decide(checks[0].View!)))
            .FirstOrDefault(pair => pair!.Value.Judged.Verdict != Verdict.Unknown);

    /// <summary>"Is it May or June?" is answered by neither.</summary>
    private static bool GivesChoice(QuestionReading reading) => QuestionTokens.Of(reading.Statement).Any(token => token.Word == "or");

    private static Answer Settled(PendingAnswer answer) => answer.View is { } view ? answer.Decide(view) : answer.Answer!;

    /// <summary>"The new season" says which one is meant, and "New York" is a name.</summary>
    private static bool IsNarrowed(string statement)
    {
        var tokens = QuestionTokens.Of(statement);
        var city = Cities.In(statement) ?? "";
        return Enumerable.Range(0, tokens.Count).Any(at => Narrowing.Contains(tokens[at].Word) && !city.Contains(tokens[at].Word, StringComparison.OrdinalIgnoreCase) && !(at + 1 < tokens.Count && tokens[at + 1].Stem is "season" or "series" or "episode"));
    }

    private static string? WordOf(QuestionReading reading, Answer judged) => judged switch
    {
        { Verdict: Verdict.Supported, Lines: [{ Proposition.Lead: { Modality: Modality.Fact, Value: Text, Subject.Seasons: null } }, ..] } when FutureWords.Stand(QuestionTokens.Of(reading.Statement)) => null,
        { Verdict: Verdict.Supported, Lines: [{ Proposition.Lead.Modality: Modality.Plan }, ..] } when IsPast(reading.Statement) => null,
        { Verdict: Verdict.Supported } when IsNarrowed(reading.Statement) => null,
        { Verdict: Verdict.Supported, Status: Status.Confirmed } => Yes,
        { Verdict: Verdict.Supported } when !QuestionTokens.Of(reading.Statement).Any(token => Certain.Contains(token.Word)) => Yes,
        { Verdict: Verdict.Contradicted } => "No",
        _ => null,
    };

    private static Answer With(string word, Answer answer, Answer judged) =>
        answer is { Kind: AnswerKind.Answer, Lines: [{ Spoiler: false } first, ..] }
        && first.Proposition.Claims.Any(claim => judged.Citations.Any(cited => cited.Claim.Id == claim.Id))
        && !(word == Yes && IsDoubted(first.Proposition, answer))
            ? answer with { Headline = $"{word}: {answer.Headline}" }
            : answer;

    /// <summary>Whether what one side reports is only hoped for, or guessed, on another.</summary>
    private static bool IsDoubted(Proposition told, Answer answer) =>
        told.Status == Status.Reported && answer.Lines.Any(line => line.Proposition != told && line.Proposition.Status == Status.Speculated && line.Proposition.Value.Aspect == told.Value.Aspect);

    /// <summary>"Was she in it?" asks for what has been, not for what is planned.</summary>
    private static bool IsPast(string statement) => QuestionTokens.Of(statement).Any(token => token.Word is "was" or "were");

    /// <summary>Nobody has said that anything is so: the word stands in place of the verdict.</summary>
    private static Answer AsAnswer(Answer judged) => judged with
    {
        Verdict = null,
        Reason = null,
        Headline = judged.Verdict switch
        {
            Verdict.Supported => $"{Yes}: {judged.Headline}",
            Verdict.Contradicted => $"No: {judged.Headline}",
            _ => judged.Headline,
        },
    };
}
