namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Tells whether a question asks what will be: what is so anyway does not answer that.</summary>
internal static class FutureWords
{
    public static bool Stand(IEnumerable<QuestionToken> tokens) => tokens.Any(token => token.Word is "will" or "going" or "gonna");
}
