namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>
/// An expression that is looked for in questions, written out: "a/b" is either word, as typed or by its stem; "=a" as typed alone; a "?"
/// behind a word lets it be absent; "~a" has to stand there but is no part of it, and "!a" must not; ".." leaves out a few words and "..." many; "^"
/// stands for the beginning, openers such as "so" apart.
/// </summary>
internal sealed class Phrase
{
    private const int FewWords = 6;
    private const int ManyWords = 25;

    private readonly Part[] parts;

    private Phrase(Part[] parts) => this.parts = parts;

    /// <param name="written">As above, the words apart by blanks.</param>
    /// <param name="classes">What stands for several words, by its name in angle brackets.</param>
    public static Phrase Of(string written, IReadOnlyDictionary<string, string> classes)
    {
        foreach (var (name, words) in classes)
        {
            written = written.Replace(name, words, StringComparison.Ordinal);
        }

        return new Phrase([.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PartOf)]);
    }

    /// <summary>The places of its words where it stands in a question most closely, without those that it leaves out; null where it does not.</summary>
    public IReadOnlyList<int>? In(QuestionLine line) => !MayStand(line)
        ? null
        : Enumerable.Range(0, line.Count).Select(at => At(line, at)).OfType<int[]>()
            .OrderBy(LeftOut).ThenByDescending(places => places.Length).FirstOrDefault();

    /// <summary>Whether all the words that it needs are there at all: most questions have none of them.</summary>
    private bool MayStand(QuestionLine line)
    {
        foreach (var part in parts)
        {
            var isThere = part.Kind != PartKind.Word || part.IsOptional;
            for (var at = 0; at < line.Count && !isThere; at++)
            {
                isThere = part.Fits(line.WordAt(at), line.StemAt(at));
            }

            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }

    private static int LeftOut(int[] places) => places.Length == 0 ? 0 : places.Max() - places.Min() + 1 - places.Length;

    private int[]? At(QuestionLine line, int at)
    {
        var places = new Stack<int>();
        return Stands(line, at, 0, places) ? [.. places] : null;
    }

    private bool Stands(QuestionLine line, int at, int number, Stack<int> places) => number == parts.Length || parts[number] switch
    {
        { Kind: PartKind.Begin } => IsOpening(line, at) && Stands(line, at, number + 1, places),
        { Kind: PartKind.Not } part => !part.Fits(line.WordAt(at), line.StemAt(at)) && Stands(line, at, number + 1, places),
        { Kind: PartKind.Gap, Most: var most } => Enumerable.Range(at, most + 1).TakeWhile(next => next <= line.Count).Any(next => Stands(line, next, number + 1, places)),
        var part => StandsAt(line, at, number, part, places),
    };

    private bool StandsAt(QuestionLine line, int at, int number, Part part, Stack<int> places)
    {
        if (at < line.Count && part.Fits(line.WordAt(at), line.StemAt(at)))
        {
            if (!part.IsLeft)
            {
                places.Push(at);
            }

            if (Stands(line, at + 1, number + 1, places))
            {
                return true;
            }

            if (!part.IsLeft)
            {
                places.Pop();
            }
        }

        return part.IsOptional && Stands(line, at, number + 1, places);
    }

    private static bool IsOpening(QuestionLine line, int at) => Enumerable.Range(0, at).All(place => FormReader.IsFiller(line.WordAt(place)));

    private static Part PartOf(string written) => written switch
    {
        "^" => new Part(PartKind.Begin),
        ".." => new Part(PartKind.Gap) { Most = FewWords },
        "..." => new Part(PartKind.Gap) { Most = ManyWords },
        ['!', .. var words] => Words(PartKind.Not, words),
        ['~', .. var words] => Words(PartKind.Word, words) with { IsLeft = true },
        _ => Words(PartKind.Word, written),
    };

    private static Part Words(PartKind kind, string written)
    {
        var words = written.TrimEnd('?').Split('/');
        return new Part(kind)
        {
            Words = [.. words.Where(word => !word.StartsWith('='))],
            Exact = [.. words.Where(word => word.StartsWith('=')).Select(word => word[1..])],
            IsOptional = written.EndsWith('?'),
        };
    }

    private enum PartKind
    {
        Word,
        Gap,
        Begin,
        Not,
    }

    private sealed record Part(PartKind Kind)
    {
        public HashSet<string> Words { get; init; } = [];

        public bool IsOptional { get; init; }

        /// <summary>Whether the word stays for whoever reads on.</summary>
        public bool IsLeft { get; init; }

        /// <summary>How many words a gap leaves out.</summary>
        public int Most { get; init; }

        /// <summary>Those that stand for no other form of theirs.</summary>
        public HashSet<string> Exact { get; init; } = [];

        public bool Fits(string word, string stem) => Words.Contains(word) || Words.Contains(stem) || Exact.Contains(word);
    }
}
