namespace JJBot.Knowledge.Answers.Asking.Reading.Phrases;

internal enum PhrasePartKind
{
    Word,

    /// <summary>Any words, or none.</summary>
    Gap,

    /// <summary>Of the question.</summary>
    Begin,

    /// <summary>A word that must not stand there.</summary>
    Not,
}

/// <summary>One word of a <see cref="Phrase"/>, or what stands in place of one.</summary>
internal sealed record PhrasePart(PhrasePartKind Kind)
{
    private const int FewWords = 6;
    private const int ManyWords = 25;

    /// <summary>How many words of a question it may stand for.</summary>
    public int MostWords { get; private init; }

    public bool IsOptional { get; private init; }

    /// <summary>Whether the word stays for whoever reads on.</summary>
    public bool IsLeft { get; private init; }

    /// <summary>Whether a question without such a word cannot have the phrase.</summary>
    public bool IsNeeded => Kind == PhrasePartKind.Word && !IsOptional;

    /// <summary>Those that stand for their other forms as well.</summary>
    private HashSet<string> Words { get; init; } = [];

    /// <summary>Those that stand for no other form of theirs.</summary>
    private HashSet<string> Exact { get; init; } = [];

    /// <param name="written">As <see cref="Phrase"/> has it.</param>
    public static PhrasePart Of(string written) => written switch
    {
        "^" => new PhrasePart(PhrasePartKind.Begin),
        ".." => new PhrasePart(PhrasePartKind.Gap) { MostWords = FewWords },
        "..." => new PhrasePart(PhrasePartKind.Gap) { MostWords = ManyWords },
        ['!', .. var words] => OfWords(PhrasePartKind.Not, words),
        ['~', .. var words] => OfWords(PhrasePartKind.Word, words) with { IsLeft = true, MostWords = 1 },
        _ => OfWords(PhrasePartKind.Word, written) with { MostWords = 1 },
    };

    /// <summary>With no word that stands for its other forms.</summary>
    public PhrasePart AsTyped() => this with { Words = [], Exact = [.. Words, .. Exact] };

    public bool Fits(QuestionLine line, int at)
    {
        var word = line.WordAt(at);
        return Words.Contains(word) || Words.Contains(line.StemAt(at)) || Exact.Contains(word);
    }

    private static PhrasePart OfWords(PhrasePartKind kind, string written)
    {
        var words = written.TrimEnd('?').Split('/');
        return new PhrasePart(kind)
        {
            Words = [.. words.Where(word => !word.StartsWith('='))],
            Exact = [.. words.Where(word => word.StartsWith('=')).Select(word => word[1..])],
            IsOptional = written.EndsWith('?'),
        };
    }
}
