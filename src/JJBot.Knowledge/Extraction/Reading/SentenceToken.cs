namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>A word or a mark of a sentence, with all that it may be: a headline has a capital on every word, so no guess is made yet.</summary>
/// <param name="Span">Within the paragraph.</param>
/// <param name="Word">In lower case, with straight apostrophes.</param>
/// <param name="Mark">What mark it is; none for a word.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
/// <param name="Verb">The verb that it may be a form of, or null.</param>
internal readonly record struct SentenceToken(TextSpan Span, string Word, MarkKind Mark, bool IsCapital, VerbReading? Verb)
{
    public bool IsWord => Mark == MarkKind.None;

    public bool IsNumber => IsWord && char.IsAsciiDigit(Word[0]);

    public bool Is(string word) => Word == word;

    public bool IsIn(WordSet words) => words.Contains(Word);

    /// <summary>Whether it may be one of these forms of a verb.</summary>
    public bool MayBe(VerbShape shape) => Verb is { } verb && verb.Has(shape);
}

/// <summary>A word read as a verb.</summary>
/// <param name="Lemma">As a dictionary lists the verb.</param>
/// <param name="Shape">Which of its forms it may be.</param>
internal readonly record struct VerbReading(string Lemma, VerbShape Shape)
{
    public bool Has(VerbShape shape) => (Shape & shape) != 0;
}
