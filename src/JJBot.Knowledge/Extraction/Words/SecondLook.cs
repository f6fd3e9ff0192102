namespace JJBot.Knowledge.Extraction.Words;

/// <summary>Settles what only the words after tell: headlines with a capital on every word, "her" as an object, adjectives that end a phrase.</summary>
internal static class SecondLook
{
    public static void Settle(Token[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Is("her") && (i + 1 == words.Length || !Continues(words[i + 1])))
            {
                words[i] = word with { Class = WordClass.Pronoun };
            }
            else if (word.Class == WordClass.Determiner && StandsAlone(word) && (i + 1 == words.Length || !Continues(words[i + 1])))
            {
                words[i] = word with { Class = WordClass.Pronoun };
            }
            else if (word.Lemma is "about" or "over" or "under" && i + 1 < words.Length && (words[i + 1].Class == WordClass.Number || words[i + 1].Is("half")))
            {
                // "about half of them"
                words[i] = word with { Class = WordClass.Determiner };
            }
            else if (word.Class == WordClass.Possessive && word.Is("'s") && i + 1 < words.Length && IsAfterBe(words, i + 1))
            {
                words[i] = Is(word.Span);
            }
            else if (word.Is("that") && i > 0 && words[i - 1].Class == WordClass.Preposition)
            {
                words[i] = word with { Class = WordClass.Pronoun };
            }
        }
    }

    /// <summary>The 's of "she's".</summary>
    public static Token Is(TextSpan span) => new(span, WordClass.Verb, VerbForm.Third, "be");

    // "Ann's not", "Ann's the boss", "Ann's going to": no owner is followed by these.
    private static bool IsAfterBe(Token[] words, int at) => words[at].Class is WordClass.Negation or WordClass.Determiner or WordClass.Preposition
        || words[at].Is("go") && at + 1 < words.Length && words[at + 1].Class == WordClass.To;

    private static bool Continues(Token next) => next.IsModifier && next.Class is not (WordClass.Determiner or WordClass.Pronoun)
        || next.Class is WordClass.Adverb || next.IsVerb(VerbForm.Gerund) || next.IsVerb(VerbForm.Past) || next.Class == WordClass.Quote;

    private static bool StandsAlone(Token word) => word.Lemma is "this" or "these" or "those" or "some" or "all" or "both" or "each" or "either" or "neither" or "another";
}
