namespace JJBot.Knowledge.Answers.Checking;

/// <summary>What came of holding claims against an assertion.</summary>
/// <param name="Verdict">How it stands.</param>
/// <param name="Reason">Why, in one sentence without a capital or a stop.</param>
/// <param name="For">What speaks for it, best supported first.</param>
/// <param name="Against">What speaks against it, best supported first.</param>
/// <param name="Beside">What speaks to the same question and settles nothing, best supported first.</param>
internal sealed record Judgement(
    Verdict Verdict,
    string Reason,
    IReadOnlyList<Proposition> For,
    IReadOnlyList<Proposition> Against,
    IReadOnlyList<Proposition> Beside);
