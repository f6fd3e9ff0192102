namespace JJBot.Knowledge.Answers.Asking.Reading.Framing;

/// <summary>Finds a statement in quotation marks, where nothing but a frame is around it: is the statement "..." correct?</summary>
internal static class QuotedStatement
{
    /// <summary>Fewer words are a title or an expression rather than a statement.</summary>
    private const int Shortest = 3;

    /// <summary>The first word in the marks and the one behind the last; null where there are no such marks.</summary>
    public static (int First, int End)? Find(QuestionLine line)
    {
        var opens = line.Text.IndexOfAny(['"', '“', '„', '«']);
        var closes = line.Text.LastIndexOfAny(['"', '”', '“', '»']);
        var inside = Enumerable.Range(0, line.Count).Where(at => opens >= 0 && line.Tokens[at].Start > opens && line.Tokens[at].End <= closes).ToList();
        return inside.Count >= Shortest && inside.Count < line.Count ? (inside[0], inside[^1] + 1) : null;
    }
}
