using JJBot.Knowledge.Answers.Checking.Said;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Says why a verdict is as it is, in one sentence without a capital or a stop.</summary>
internal sealed class ReasonWords(Assertion assertion, Show show, Vocabulary vocabulary)
{
    public string Of(Judgement judgement) => judgement switch
    {
        { Verdict: not Verdict.OnlySpeculation, For: [var best, ..], Against: [var other, ..] } => $"the sources do not agree: {Told(best)}, and {Told(other)}",
        { Verdict: Verdict.Contradicted, Against: [var best, ..] } => Contradiction(judgement.Against, best),
        { Verdict: Verdict.Supported, For: [var best, ..] } when assertion.Value is People { Aspect: SaidPresence.AnyPart } present => $"{Wording.Names(present.Names)} {(present.Names.Count == 1 ? "is" : "are")} among them: {Told(best)}",
        { Verdict: Verdict.Supported, For: [var best, ..] } => Told(best),
        { Verdict: Verdict.OnlySpeculation, For: [var best, ..] } => $"no source reports it as settled: {Told(best)}",
        { Beside: [var best, ..] } => Left(judgement.Beside, best),
        _ => "I found no source that speaks to it",
    };

    /// <summary>Windows are told apart by the nearest day that any report allows; everything else by what the best one says.</summary>
    private string Contradiction(IReadOnlyList<Proposition> against, Proposition best)
    {
        if (assertion is not { Mood: Mood.Asserted, Value: Window { Days.IsUnknown: false } said })
        {
            return Said() is { } words ? $"the statement says {words}, but {Told(best)}" : $"the sources say otherwise: {Told(best)}";
        }

        var windows = against
            .Where(proposition => PropositionKey.MoodOf(proposition.Lead) == Mood.Asserted)
            .Select(proposition => proposition.Value).OfType<Window>().Where(window => !window.Days.IsUnknown && window.Anchor is null).ToList();
        return windows switch
        {
            [] => $"the statement says {WindowWords.Of(said)}, but {Told(best)}",
            _ when windows.TrueForAll(window => said.Days.IsBefore(window.Days)) => $"the statement says {WindowWords.Of(said)}; the earliest window told is {WindowWords.Of(windows.MinBy(window => window.Days.Earliest)!)}",
            _ when windows.TrueForAll(window => window.Days.IsBefore(said.Days)) => $"the statement says {WindowWords.Of(said)}; the latest window told is {WindowWords.Of(windows.MaxBy(window => window.Days.Latest)!)}",
            _ => $"the statement says {WindowWords.Of(said)}, but {Told(best)}",
        };
    }

    /// <summary>What is known instead: a wider window, or that nobody has said.</summary>
    private string Left(IReadOnlyList<Proposition> beside, Proposition best)
    {
        var open = beside.FirstOrDefault(proposition => PropositionKey.MoodOf(proposition.Lead) == Mood.Open);
        return (assertion.Value, open) switch
        {
            (not Window, { } notKnown) => vocabulary.AspectOf(notKnown.Lead)?.Unknown is { } sentence
                ? ClauseWords.Of(Wording.Fill(sentence, Wording.Of(assertion.Subject, show)))
                : Told(notKnown),
            (Window { Precision: not Precision.Publication } window, _) when best.Value is Window { Anchor: null } => $"no source is as exact as {WindowWords.Of(window)}: {Told(best)}",
            _ => $"no source says so; what is told is that {Told(best)}",
        };
    }

    private string? Said() => assertion.Value switch
    {
        null => null,
        Window { Precision: Precision.Publication } => null,
        var value => $"{(assertion.Mood == Mood.Denied ? "not " : "")}{Bounds.Words(assertion.Bound)}{Wording.Of(value)}",
    };

    private static string Told(Proposition proposition) => ClauseWords.Of(proposition.Lead.Statement);
}
