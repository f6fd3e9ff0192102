using JJBot.Knowledge.Answers.Asking.Reading;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Words that turn round what a sentence says, or part of it.</summary>
internal static class Negation
{
    public static bool IsIn(string sentence) =>
        QuestionTokens.Of(sentence).Any(token => token.Word is "not" or "no" or "never" or "nobody" or "nothing" or "none" or "neither" or "nor" or "without" or "cannot");
}
