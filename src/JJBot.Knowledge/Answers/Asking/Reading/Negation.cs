using JJBot.Knowledge.Answers.Asking.English;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Words that turn round what a sentence says, or part of it.</summary>
internal static class Negation
{
    /// <summary>Words between a negation and what it turns round: "has never in any season met".</summary>
    private const int Reach = 4;

    public static bool IsIn(string sentence) => IsIn(QuestionTokens.Of(sentence));

    public static bool IsIn(IReadOnlyList<QuestionToken> words) => Enumerable.Range(0, words.Count).Any(at => IsAt(words, at));

    /// <summary>Whether it stands shortly before a word with one of the meanings.</summary>
    public static bool IsBefore(string sentence, IReadOnlySet<string> meanings)
    {
        var tokens = QuestionTokens.Of(sentence);
        return Enumerable.Range(0, tokens.Count)
            .Where(at => IsAt(tokens, at))
            .Any(at => tokens.Skip(at + 1).Take(Reach).Any(token => meanings.Contains(Synonyms.ConceptOf(token.Stem))));
    }

    /// <summary>"Not only" adds to what it stands before, and "nobody but Ann" leaves Ann.</summary>
    private static bool IsAt(IReadOnlyList<QuestionToken> tokens, int at) =>
        tokens[at].Word is "not" or "no" or "never" or "nobody" or "nothing" or "none" or "neither" or "nor" or "without" or "cannot"
        && !(at + 1 < tokens.Count && tokens[at + 1].Word is "only" or "just" or "merely" or "simply" or "but" or "except" or "besides");
}
