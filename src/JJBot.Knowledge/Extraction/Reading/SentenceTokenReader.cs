using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>Cuts a sentence into words and marks, and tells which verbs the words may be.</summary>
internal static class SentenceTokenReader
{
    /// <summary>Verbs whose past and participle are the base form.</summary>
    private static readonly WordSet Unchanging = new("cast set hit put cut let read hurt quit shut split spread bet broadcast");

    public static SentenceToken[] Read(string text, TextSpan sentence)
    {
        var tokens = new List<SentenceToken>((sentence.Length / 5) + 4);
        var cutter = new Tokenizer(sentence.In(text));
        for (var span = cutter.Next(); !span.IsEmpty; span = cutter.Next())
        {
            Add(tokens, text, new TextSpan(sentence.Start + span.Start, sentence.Start + span.End));
        }

        return [.. tokens];
    }

    /// <summary>Adds a word; "Kit/Nightjar" is two with a mark between.</summary>
    private static void Add(List<SentenceToken> tokens, string text, TextSpan span)
    {
        var slash = span.In(text).IndexOf('/');
        if (slash > 0 && slash < span.Length - 1)
        {
            Add(tokens, text, span with { End = span.Start + slash });
            tokens.Add(Of(text, new TextSpan(span.Start + slash, span.Start + slash + 1)));
            Add(tokens, text, span with { Start = span.Start + slash + 1 });
        }
        else
        {
            tokens.Add(Of(text, span));
        }
    }

    private static SentenceToken Of(string text, TextSpan span)
    {
        var form = span.In(text);
        var mark = MarkOf(form);
        if (mark != MarkKind.None)
        {
            return new SentenceToken(span, form.ToString(), mark, false, null);
        }

        var word = form.ToString().Replace('’', '\'').ToLowerInvariant();
        return new SentenceToken(span, word, mark, char.IsUpper(form[0]), VerbOf(word));
    }

    private static MarkKind MarkOf(ReadOnlySpan<char> form) => form[0] switch
    {
        ',' => MarkKind.Comma,
        ':' or ';' or '—' or '–' or '…' => MarkKind.Break,
        '-' or '.' when form.Length > 1 && !char.IsLetterOrDigit(form[^1]) => MarkKind.Break,
        '-' => MarkKind.Break,
        '.' or '!' or '?' => MarkKind.Stop,
        '"' or '“' or '”' or '‘' or '«' or '»' or '`' => MarkKind.Quote,
        '\'' or '’' when form.Length == 1 || form[1] == form[0] => MarkKind.Quote,
        '(' or '[' => MarkKind.Open,
        ')' or ']' => MarkKind.Close,
        '\'' or '’' => MarkKind.None,
        var first => char.IsLetterOrDigit(first) ? MarkKind.None : MarkKind.Other,
    };

    private static VerbReading? VerbOf(string word) => Lexicon.Find(word) switch
    {
        { Class: WordClass.Verb } entry => new VerbReading(entry.Lemma, ShapeOf(word, entry)),
        { Class: WordClass.Modal } => new VerbReading(word, VerbShape.Auxiliary | VerbShape.Modal),
        { Class: WordClass.Possessive } => new VerbReading("be", VerbShape.Auxiliary | VerbShape.Third),

        // "film": a noun whose plural is a verb's form is that verb too.
        { Class: WordClass.Noun } when Lexicon.Find($"{word}s") is { Class: WordClass.Verb, Form: VerbForm.Third } third => new VerbReading(third.Lemma, VerbShape.Base | VerbShape.Noun),
        { Lemma: "like" } => new VerbReading("like", VerbShape.Base | VerbShape.Noun),
        null when word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) => new VerbReading(word[..^3], VerbShape.Gerund),
        null when word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal) => new VerbReading(word[..^2], VerbShape.Past | VerbShape.Participle),
        _ => null,
    };

    private static VerbShape ShapeOf(string word, LexiconEntry entry)
    {
        var shape = entry.Form switch
        {
            VerbForm.Base => VerbShape.Base | (Unchanging.Contains(word) ? VerbShape.Past | VerbShape.Participle : VerbShape.None),
            VerbForm.Third => VerbShape.Third,

            // The two forms are one where they end as "filmed", "told" and "left" do; "began" and "took" are past alone.
            VerbForm.Past => VerbShape.Past | (word[^1] is 'd' or 't' ? VerbShape.Participle : VerbShape.None),
            VerbForm.Participle => VerbShape.Participle,
            _ => VerbShape.Gerund,
        };
        shape |= entry.MayBeNoun && entry.Form != VerbForm.Gerund ? VerbShape.Noun : VerbShape.None;
        return entry.Lemma is "be" or "have" or "do" ? OfAuxiliary(word, shape) : shape;
    }

    private static VerbShape OfAuxiliary(string word, VerbShape shape) => VerbShape.Auxiliary | word switch
    {
        "had" or "did" or "was" or "were" => VerbShape.Past,
        "have" or "do" => VerbShape.Base | VerbShape.Third,
        "are" or "am" or "'re" or "'m" or "'ve" => VerbShape.Third,
        _ => shape & ~VerbShape.Noun,
    };
}
