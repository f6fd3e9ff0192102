namespace JJBot.Knowledge.Extraction.Words;

/// <summary>Guesses the part of speech of a word that the lexicon does not list from its ending.</summary>
internal static class Endings
{
    public static WordClass Guess(ReadOnlySpan<char> word, out VerbForm form)
    {
        form = VerbForm.None;
        if (word.Length > 4)
        {
            if (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase))
            {
                return WordClass.Adverb;
            }

            if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            {
                form = VerbForm.Gerund;
                return WordClass.Verb;
            }

            if (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase))
            {
                form = VerbForm.Past;
                return WordClass.Verb;
            }

            if (EndsIn(word, AdjectiveEndings))
            {
                return WordClass.Adjective;
            }
        }

        return WordClass.Noun;
    }

    /// <summary>Whether the word looks like none that could be a name, for the start of a sentence.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => word.Length > 5
        && (word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal)
            || EndsIn(word, NounEndings));

    private static readonly string[] AdjectiveEndings = ["ous", "ful", "ive", "able", "ible", "ical", "less", "ial", "ional", "ary", "ish", "ic", "ant", "ent"];

    private static readonly string[] NounEndings = ["tion", "tions", "ment", "ments", "ness", "ity", "ities", "ance", "ence", "ship", "ism", "ers", "ists"];

    private static bool EndsIn(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
