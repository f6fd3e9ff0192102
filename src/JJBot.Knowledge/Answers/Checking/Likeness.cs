using JJBot.Knowledge.Answers.Asking.English;
using JJBot.Knowledge.Answers.Asking.Reading;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>"A second Ann", "an Ann copy": not Ann, but another one like her.</summary>
internal static class Likeness
{
    private static readonly HashSet<string> Before = ["second", "new", "next", "2nd"];
    private static readonly HashSet<string> Behind = ["copy", "clone", "type", "knockoff", "replica", "ripoff", "lookalike"];

    public static Concept Concept { get; } = new(Synonyms.ConceptOf("another"));

    /// <param name="tokens">Of the sentence.</param>
    /// <param name="at">Where the name begins.</param>
    /// <param name="length">Of the name, in words.</param>
    public static bool IsSaid(IReadOnlyList<QuestionToken> tokens, int at, int length) =>
        (at > 0 && Before.Contains(tokens[at - 1].Word)) || (at + length < tokens.Count && Behind.Contains(tokens[at + length].Word));

    /// <summary>Whether the word says so of the name before it, so that it says nothing else.</summary>
    public static bool IsWordAt(IReadOnlyList<QuestionToken> tokens, int at, ShowNames names) =>
        at > 0 && Behind.Contains(tokens[at].Word) && names.At([tokens[at - 1].Stem]) is { Person: not null };
}
