namespace JJBot.Knowledge.Extraction.Reading;

/// <summary>A question of order: "Will it be before Show, or after?"</summary>
internal static class OrderQuestion
{
    private static readonly WordSet Before = new("before");
    private static readonly WordSet After = new("after");

    /// <summary>The series that something comes before or after, which the question leaves open; null where the sentence asks no such question.</summary>
    public static Shows.Series? SeriesOf(SentenceReading sentence)
    {
        var last = sentence.Tokens.Length - 1;
        return sentence.IsQuestion && sentence.Has(Before, 0, last) && sentence.Has(After, 0, last)
            ? sentence.Subjects.FirstOrDefault(subject => subject.IsAnchor)?.Series
            : null;
    }
}
