using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Answers.Asking.English;

/// <summary>
/// Brings the forms of a word together: verbs by the lexicon ("shot" and "shooting" are "shoot"), the rest by their endings. Light: it
/// never touches how a word begins, and two words that mean something else seldom meet.
/// </summary>
internal static class Stems
{
    private const int ShortestStem = 3;

    /// <summary>Says that something is over; "did they film" does not.</summary>
    private const string Done = "done";

    /// <param name="word">In lower case.</param>
    public static string Of(string word)
    {
        if (word == Done)
        {
            return word;
        }

        if (VerbOf(word) is { } verb)
        {
            return verb;
        }

        var single = Singular(word);
        return VerbOf(single) ?? WithoutEnding(single);
    }

    private static string? VerbOf(string word) => Lexicon.Find(word) is { Class: WordClass.Verb, Lemma: { } lemma } ? lemma : null;

    private static string Singular(string word) => word switch
    {
        { Length: <= ShortestStem } => word,
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [.., 'i', 'e', 's'] => $"{word[..^3]}y",
        [.., 's' or 'x' or 'z', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string WithoutEnding(string word) => word switch
    {
        [.., 'i', 'n', 'g'] when word.Length > ShortestStem + 3 => Undoubled(word[..^3]),
        [.., 'e', 'd'] when word.Length > ShortestStem + 2 => Undoubled(word[..^2]),
        [.., 'l', 'y'] when word.Length > ShortestStem + 3 => word[..^2],
        _ => word,
    };

    private static string Undoubled(string stem) => stem is [.., var before, var last] && before == last && last is not ('l' or 's') ? stem[..^1] : stem;
}
