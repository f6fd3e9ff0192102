namespace JJBot.Knowledge.Answers.Comparing;

/// <summary>What a comparison came to.</summary>
/// <param name="Headline">One sentence or two.</param>
/// <param name="Lines">What it rests on, in the order of telling; at least one.</param>
internal sealed record Comparison(string Headline, IReadOnlyList<(Proposition Proposition, LineRole Role)> Lines);
