using JJBot.Knowledge.Answers.Asking.Reading;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>"Does not start until May": it starts in May, and nothing is denied.</summary>
internal static class Delay
{
    public static bool IsIn(string sentence)
    {
        var words = QuestionTokens.Of(sentence).Select(token => token.Word).ToList();
        var until = words.FindIndex(word => word == "until");
        return until > 0 && words.Take(until).Any(word => word is "not" or "never" or "no" or "nothing");
    }
}
