using JJBot.Knowledge.Extraction.Reading;

namespace JJBot.Knowledge.Extraction.Rules;

/// <summary>The posts of a crew, and how they are written.</summary>
internal static class CrewTitles
{
    private static readonly WordSet Single = new("showrunner co-showrunner creator co-creator writer screenwriter producer co-producer composer cinematographer editor");
    private static readonly WordSet Plural = new("showrunners co-showrunners creators co-creators writers producers");
    private static readonly WordSet Before = new("executive co-executive head series lead supervising staff show");

    /// <summary>The post that is named from a token on, two joined by "and" as one; null for none.</summary>
    public static (string Role, int End)? At(SentenceReading sentence, int at)
    {
        if (One(sentence, at) is not { } first)
        {
            return null;
        }

        return sentence.Word(first.End) is "and" or "/" or "&" && One(sentence, first.End + 1) is { } second
            ? ($"{first.Role} and {second.Role}", second.End)
            : first;
    }

    private static (string Role, int End)? One(SentenceReading sentence, int at)
    {
        var word = sentence.Word(at);
        if (word is "ep")
        {
            return ("executive producer", at + 1);
        }

        if (Before.Contains(word) && One(sentence, at + 1) is { } rest)
        {
            return word is "series" or "show" ? rest : ($"{word} {rest.Role}", rest.End);
        }

        return Single.Contains(word) ? (word, at + 1) : Plural.Contains(word) ? (word[..^1], at + 1) : null;
    }
}
