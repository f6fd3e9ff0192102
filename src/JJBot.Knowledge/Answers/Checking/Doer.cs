using JJBot.Knowledge.Answers.Asking.Reading;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Finds who does what a sentence tells: "Ann stopped Ben" and "Ben stopped Ann" speak of the same, and do not say the same.</summary>
internal static class Doer
{
    /// <summary>The full name of whoever stands behind "by", else of whoever is named first; null where nobody is, or a passive leaves it out.</summary>
    /// <param name="sentence">Its words.</param>
    /// <param name="concepts">What it speaks of, in the order of its words.</param>
    public static string? Of(string sentence, IReadOnlyList<Concept> concepts)
    {
        var people = concepts.Where(concept => concept.Person is not null).ToList();
        return people switch
        {
            [] => null,
            _ when people.Find(concept => concept.IsAfterBy) is { } agent => agent.Word,
            _ when Giver(QuestionTokens.Of(sentence), people) is { } giver => giver.Word,
            _ when IsPassive(QuestionTokens.Of(sentence)) => null,
            [var first, ..] => first.Word,
        };
    }

    /// <summary>"Ann got it from Ben": Ben gave it.</summary>
    private static Concept? Giver(IReadOnlyList<QuestionToken> tokens, List<Concept> people) =>
        tokens.Any(token => token.Word is "got" or "get" or "gets" or "receives" or "received" or "bought" or "buys") ? people.Find(concept => concept.IsFrom) : null;

    /// <summary>"was stopped", "is quickly stopped".</summary>
    private static bool IsPassive(IReadOnlyList<QuestionToken> tokens)
    {
        for (var at = 0; at < tokens.Count - 1; at++)
        {
            if (tokens[at].Word is "is" or "are" or "was" or "were" or "been" or "being" or "be" or "gets" or "got"
                && (IsParticiple(tokens[at + 1].Word) || (at + 2 < tokens.Count && tokens[at + 1].Word.EndsWith("ly", StringComparison.Ordinal) && IsParticiple(tokens[at + 2].Word))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParticiple(string word) => Lexicon.Find(word) is { Class: WordClass.Verb, Form: VerbForm.Past or VerbForm.Participle };
}
