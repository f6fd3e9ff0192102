namespace JJBot.Knowledge.Extraction.Words;

/// <summary>Guesses the part of speech of one word after the other from itself and what stands before it.</summary>
/// <param name="text">The text.</param>
/// <param name="isHeadline">Whether every word has a capital, so that a capital tells nothing.</param>
internal ref struct Tagger(ReadOnlySpan<char> text, bool isHeadline)
{
    private readonly ReadOnlySpan<char> text = text;
    private Token last = new(default, WordClass.Stop, VerbForm.None, "");
    private Token secondLast = new(default, WordClass.Stop, VerbForm.None, "");

    public Token Tag(TextSpan span)
    {
        var word = Guess(span);
        if (word.Class is not (WordClass.Adverb or WordClass.Negation))
        {
            secondLast = last;
            last = word;
        }

        return word;
    }

    private readonly Token Guess(TextSpan span)
    {
        var form = text[span.Start..span.End];
        if (!char.IsLetterOrDigit(form[0]) && form.Length < 4 && MarkClass(form) is { } mark)
        {
            return new Token(span, mark, VerbForm.None, "");
        }

        if (char.IsDigit(form[0]) || form[0] is '$' or '£' or '€')
        {
            return new Token(span, WordClass.Number, VerbForm.None, "");
        }

        var entry = Lexicon.Find(form);
        if (char.IsUpper(form[0]) && IsName(form, entry))
        {
            return new Token(span, WordClass.Name, VerbForm.None, entry?.Class == WordClass.Name ? entry.Lemma : "");
        }

        if (entry is null)
        {
            return IsVerbHere(form) ? new Token(span, WordClass.Verb, VerbForm.Base, "") : new Token(span, Endings.Guess(form, out var verb), verb, "");
        }

        return Known(span, entry);
    }

    private static WordClass? MarkClass(ReadOnlySpan<char> form) => form[0] switch
    {
        ',' => WordClass.Comma,
        '.' or '!' or '?' or '…' => WordClass.Stop,
        ':' => WordClass.Colon,
        ';' => WordClass.Semicolon,
        '-' or '–' or '—' => WordClass.Dash,
        '"' or '“' or '”' or '„' or '«' or '»' or '`' or '‘' => WordClass.Quote,
        '\'' or '’' => form.Length > 1 && form[1] == form[0] ? WordClass.Quote : form.Length == 1 ? WordClass.Possessive : null,
        '(' or '[' or '{' => WordClass.Open,
        ')' or ']' or '}' => WordClass.Close,
        '@' or '#' when form.Length > 1 => WordClass.Name,
        _ => WordClass.Symbol,
    };

    // At the start of a sentence every word has a capital; there a word of the lexicon is taken for itself.
    private readonly bool IsName(ReadOnlySpan<char> form, LexiconEntry? entry)
    {
        if (entry?.Class == WordClass.Name)
        {
            return true;
        }

        var starts = last.Class is WordClass.Stop or WordClass.Colon or WordClass.Open or WordClass.Symbol or WordClass.Dash
            || last.Class == WordClass.Quote && secondLast.Class != WordClass.Comma;
        if (starts || isHeadline)
        {
            return entry is null && (isHeadline || !Endings.IsCommon(form));
        }

        // "Lee Says Filming Has Begun": no name looks like this.
        if (entry is { Class: WordClass.Verb, Form: VerbForm.Third, MayBeNoun: false } && entry.Lemma is not ("be" or "have" or "do"))
        {
            return false;
        }

        if (entry is not null && form.Length > 1 && IsBeforeCapital(form))
        {
            return true;
        }

        return entry is null || entry.Class is WordClass.Verb or WordClass.Noun or WordClass.Adjective or WordClass.Adverb or WordClass.Number
            || (form.Length > 1 && last.Class == WordClass.Name && entry.Class is not (WordClass.Pronoun or WordClass.Modal));
    }

    // "On Location Weekly", "The Harbour": a small word with a capital inside a sentence begins a title.
    private readonly bool IsBeforeCapital(ReadOnlySpan<char> form)
    {
        text.Overlaps(form, out var offset);
        var next = offset + form.Length + 1;
        return next < text.Length && char.IsUpper(text[next]);
    }

    // What follows "will", "to" or "didn't" and is no plural can only be a verb.
    private readonly bool IsVerbHere(ReadOnlySpan<char> form) =>
        (last.Class == WordClass.Modal || last.Class == WordClass.To && !secondLast.Is("accord") || last.Class == WordClass.Verb && last.Is("do"))
        && form[^1] != 's' && Endings.Guess(form, out _) == WordClass.Noun && !Endings.IsCommon(form);

    private readonly Token Known(TextSpan span, LexiconEntry entry)
    {
        if (entry.Class != WordClass.Verb)
        {
            return InContext(entry) switch
            {
                WordClass.Verb when entry.Lemma == "'s" => SecondLook.Is(span),
                WordClass.Verb => new Token(span, WordClass.Verb, VerbForm.Base, entry.Lemma),
                var wordClass => new Token(span, wordClass, VerbForm.None, entry.Lemma),
            };
        }

        var form = entry.Form;
        if (entry.MayBeNoun && IsNounHere(form))
        {
            return new Token(span, WordClass.Noun, VerbForm.None, entry.Lemma);
        }

        if (form == VerbForm.Past && last.Class is WordClass.Determiner or WordClass.Possessive or WordClass.Preposition or WordClass.Adjective or WordClass.Number)
        {
            return new Token(span, WordClass.Adjective, VerbForm.None, entry.Lemma);
        }

        var participle = form == VerbForm.Past && last.Class == WordClass.Verb && (last.Is("be") || last.Is("have") || last.Is("get"));
        return new Token(span, WordClass.Verb, participle ? VerbForm.Participle : form, entry.Lemma);
    }

    private readonly WordClass InContext(LexiconEntry entry) => entry.Lemma switch
    {

        "like" when last.Class is WordClass.Pronoun or WordClass.Modal or WordClass.To => WordClass.Verb,
        _ => entry.Class,
    };

    private readonly bool IsNounHere(VerbForm form) => last.Class switch
    {
        WordClass.Possessive => true,
        WordClass.Determiner or WordClass.Adjective or WordClass.Preposition or WordClass.Number => form != VerbForm.Gerund,
        WordClass.To => form is VerbForm.Third or VerbForm.Gerund,
        WordClass.Modal => false,
        WordClass.Subordinator => form is VerbForm.Base or VerbForm.Third,
        WordClass.Verb => (form == VerbForm.Base || form == VerbForm.Third && last.Form != VerbForm.Gerund) && !last.Is("do") && !last.Is("help") && !last.Is("let"),
        WordClass.Wh => last.Is("whose"),
        WordClass.Pronoun => false,
        WordClass.Name => form is VerbForm.Base,
        WordClass.Noun => form is VerbForm.Base && !text[last.Span.Start..last.Span.End].EndsWith("s", StringComparison.Ordinal),
        WordClass.Comma => form == VerbForm.Base && secondLast.Class is WordClass.Noun or WordClass.Adjective,
        WordClass.Coordinator => form is VerbForm.Base or VerbForm.Third && secondLast.Class is WordClass.Noun or WordClass.Adjective,
        WordClass.Stop or WordClass.Quote or WordClass.Colon => form is VerbForm.Base or VerbForm.Third,
        _ => false,
    };
}
