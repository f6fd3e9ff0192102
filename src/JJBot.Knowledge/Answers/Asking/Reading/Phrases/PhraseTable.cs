namespace JJBot.Knowledge.Answers.Asking.Reading.Phrases;

/// <summary>Expressions that say the same to whoever looks for them, one to a line, each written as <see cref="Phrase"/> has it.</summary>
internal sealed class PhraseTable
{
    private readonly Phrase[] phrases;

    private PhraseTable(IEnumerable<Phrase> phrases) => this.phrases = [.. phrases];

    public static PhraseTable Of(string written) => new(Lines(written).Select(Phrase.Of));

    /// <summary>The same, where each word stands for itself alone.</summary>
    public static PhraseTable AsTyped(string written) => new(Lines(written).Select(Phrase.AsTyped));

    /// <summary>Whether one of them stands in a question, at a place or behind it.</summary>
    public bool IsIn(QuestionLine line, int from = 0)
    {
        for (var at = from; at < line.Count; at++)
        {
            if (EndAt(line, at) > at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The places of the words of each that stands in a question, in the order of the table.</summary>
    public IEnumerable<IReadOnlyList<int>> In(QuestionLine line) => phrases.Select(phrase => phrase.In(line)).OfType<IReadOnlyList<int>>();

    /// <summary>Where the longest that stands at a place ends; the place itself where none does.</summary>
    public int EndAt(QuestionLine line, int at) => phrases.Max(phrase => phrase.EndAt(line, at) ?? at);

    /// <summary>Where the longest that ends at a place begins; the place itself where none does.</summary>
    public int StartBefore(QuestionLine line, int end) => phrases.Min(phrase => phrase.StartBefore(line, end) ?? end);

    private static string[] Lines(string written) => written.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
