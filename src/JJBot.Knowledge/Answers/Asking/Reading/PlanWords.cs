namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells whether a question asks what was planned, whatever came of it: "when was it meant to start".</summary>
internal static class PlanWords
{
    private static readonly string[] Planned = ["meant", "supposed", "planned", "scheduled", "slated", "intended", "expected", "due", "set"];

    public static bool Stand(QuestionLine line) =>
        Enumerable.Range(0, line.Count).Any(at => Planned.Contains(line.WordAt(at)) && line.Tokens.Take(at).Any(token => token.Word is "was" or "were" or "originally" or "had"));
}
