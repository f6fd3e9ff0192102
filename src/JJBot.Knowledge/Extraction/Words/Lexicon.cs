using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Words;

/// <summary>What is known of a form without its context.</summary>
/// <param name="Class">Its likeliest part of speech.</param>
/// <param name="Form">For a verb.</param>
/// <param name="Lemma">In lower case.</param>
/// <param name="MayBeNoun">Whether the form of a verb is a noun as often.</param>
internal sealed record LexiconEntry(WordClass Class, VerbForm Form, string Lemma, bool MayBeNoun);

/// <summary>Looks up the forms of the closed classes and of the common verbs.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, LexiconEntry> Entries = Build();

    public static LexiconEntry? Find(ReadOnlySpan<char> form) =>
        Entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var entry) ? entry : null;

    private static FrozenDictionary<string, LexiconEntry> Build()
    {
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.OrdinalIgnoreCase);
        var nouns = Split(VerbList.Nouns).ToHashSet(StringComparer.Ordinal);
        foreach (var verb in VerbList.Irregular.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Split(verb) is [var lemma, var past, var participle])
            {
                AddVerb(entries, nouns, lemma, past, participle);
            }
        }

        foreach (var lemma in Split(VerbList.Regular))
        {
            var past = EnglishForms.Past(lemma);
            AddVerb(entries, nouns, lemma, past, past);
        }

        foreach (var (form, name, lemma) in Auxiliaries)
        {
            entries[form] = new LexiconEntry(WordClass.Verb, name, lemma, false);
        }

        foreach (var (wordClass, words) in ClosedClasses.All)
        {
            foreach (var word in Split(words))
            {
                entries[word] = new LexiconEntry(wordClass, VerbForm.None, word.Replace('’', '\''), false);
            }
        }

        return entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static (string Form, VerbForm Name, string Lemma)[] Auxiliaries =>
    [
        ("be", VerbForm.Base, "be"), ("am", VerbForm.Third, "be"), ("is", VerbForm.Third, "be"), ("are", VerbForm.Third, "be"),
        ("was", VerbForm.Past, "be"), ("were", VerbForm.Past, "be"), ("been", VerbForm.Participle, "be"), ("being", VerbForm.Gerund, "be"),
        ("'m", VerbForm.Third, "be"), ("’m", VerbForm.Third, "be"), ("'re", VerbForm.Third, "be"), ("’re", VerbForm.Third, "be"),
        ("'ve", VerbForm.Third, "have"), ("’ve", VerbForm.Third, "have"), ("has", VerbForm.Third, "have"), ("does", VerbForm.Third, "do"),
    ];

    private static void AddVerb(Dictionary<string, LexiconEntry> entries, HashSet<string> nouns, string lemma, string past, string participle)
    {
        var noun = nouns.Contains(lemma);
        entries.TryAdd(participle, new LexiconEntry(WordClass.Verb, participle == past ? VerbForm.Past : VerbForm.Participle, lemma, nouns.Contains(participle)));
        entries.TryAdd(past, new LexiconEntry(WordClass.Verb, VerbForm.Past, lemma, nouns.Contains(past)));
        entries.TryAdd(EnglishForms.Third(lemma), new LexiconEntry(WordClass.Verb, VerbForm.Third, lemma, noun));
        entries.TryAdd(EnglishForms.Gerund(lemma), new LexiconEntry(WordClass.Verb, VerbForm.Gerund, lemma, true));
        entries[lemma] = new LexiconEntry(WordClass.Verb, VerbForm.Base, lemma, noun);
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
