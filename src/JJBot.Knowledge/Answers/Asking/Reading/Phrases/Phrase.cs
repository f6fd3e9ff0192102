namespace JJBot.Knowledge.Answers.Asking.Reading.Phrases;

/// <summary>
/// An expression that is looked for in questions, written out: "a/b" is either word, as typed or by its stem; "=a" as typed alone; a "?"
/// behind a word lets it be absent; "~a" has to stand there but is no part of it, and "!a" must not; ".." leaves out a few words and "..." many; "^"
/// stands for the beginning, openers such as "so" apart.
/// </summary>
internal sealed class Phrase
{
    private readonly PhrasePart[] parts;
    private readonly int mostWords;

    private Phrase(IEnumerable<PhrasePart> parts)
    {
        this.parts = [.. parts];
        mostWords = this.parts.Sum(part => part.MostWords);
    }

    /// <param name="written">As above, the words apart by blanks.</param>
    public static Phrase Of(string written) => new(Split(written).Select(PhrasePart.Of));

    /// <summary>The same, where each word stands for itself alone, as if it were written "=a".</summary>
    public static Phrase AsTyped(string written) => new(Split(written).Select(part => PhrasePart.Of(part).AsTyped()));

    /// <summary>The places of its words where it stands in a question most closely, without those that it leaves out; null where it does not.</summary>
    public IReadOnlyList<int>? In(QuestionLine line) => !MayStand(line)
        ? null
        : Enumerable.Range(0, line.Count).Select(at => PlacesFrom(line, at)).OfType<int[]>()
            .OrderBy(LeftOut).ThenByDescending(places => places.Length).FirstOrDefault();

    /// <summary>The place behind it where it stands at a place; null where it does not.</summary>
    public int? EndAt(QuestionLine line, int at) => EndFrom(line, at, 0, new Stack<int>());

    /// <summary>The place where it begins, as far before a place as may be, if it ends there; null where it does not.</summary>
    public int? StartBefore(QuestionLine line, int end)
    {
        for (var start = Math.Max(0, end - mostWords); start < end; start++)
        {
            if (EndAt(line, start) == end)
            {
                return start;
            }
        }

        return null;
    }

    private static string[] Split(string written) => written.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether all the words that it needs are there at all: most questions have none of them.</summary>
    private bool MayStand(QuestionLine line) =>
        Array.TrueForAll(parts, part => !part.IsNeeded || Enumerable.Range(0, line.Count).Any(at => part.Fits(line, at)));

    private static int LeftOut(int[] places) => places.Length == 0 ? 0 : places.Max() - places.Min() + 1 - places.Length;

    private int[]? PlacesFrom(QuestionLine line, int at)
    {
        var places = new Stack<int>();
        return EndFrom(line, at, 0, places) is null ? null : [.. places];
    }

    /// <summary>Where the parts from one on end, if they stand at a place; the places of their words are pushed.</summary>
    private int? EndFrom(QuestionLine line, int at, int number, Stack<int> places)
    {
        if (number == parts.Length)
        {
            return at;
        }

        return parts[number] switch
        {
            { Kind: PhrasePartKind.Begin } => IsOpening(line, at) ? EndFrom(line, at, number + 1, places) : null,
            { Kind: PhrasePartKind.Not } part => part.Fits(line, at) ? null : EndFrom(line, at, number + 1, places),
            { Kind: PhrasePartKind.Gap } gap => BehindGap(line, at, number, gap.MostWords, places),
            var part => BehindWord(line, at, number, part, places),
        };
    }

    private int? BehindGap(QuestionLine line, int at, int number, int most, Stack<int> places)
    {
        for (var next = at; next <= Math.Min(at + most, line.Count); next++)
        {
            if (EndFrom(line, next, number + 1, places) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private int? BehindWord(QuestionLine line, int at, int number, PhrasePart part, Stack<int> places)
    {
        if (part.Fits(line, at))
        {
            if (!part.IsLeft)
            {
                places.Push(at);
            }

            if (EndFrom(line, at + 1, number + 1, places) is { } end)
            {
                return end;
            }

            if (!part.IsLeft)
            {
                places.Pop();
            }
        }

        return part.IsOptional ? EndFrom(line, at, number + 1, places) : null;
    }

    private static bool IsOpening(QuestionLine line, int at) => Enumerable.Range(0, at).All(place => FormReader.IsFiller(line.WordAt(place)));
}
