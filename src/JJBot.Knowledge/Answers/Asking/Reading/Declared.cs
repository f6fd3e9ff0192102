namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Turns "are they filming" into "they are filming": statements are read in the order of statements.</summary>
/// <param name="names">The show's.</param>
internal sealed class Declared(ShowNames names)
{
    private static readonly HashSet<string> Pronouns = ["it", "they", "he", "she", "we", "there", "this", "that", "these", "those"];

    private static readonly HashSet<string> Articles = ["the", "a", "our"];

    /// <summary>The question as a statement; null where it is not plain who or what is asked about.</summary>
    /// <param name="question">That begins with an auxiliary.</param>
    public string? Of(string question)
    {
        var line = new QuestionLine(question, QuestionTokens.Of(question));
        if (line.Count < 3 || !Framing.StatementFrame.IsAuxiliary(line, 0, names) || line.Tokens[1].Start == line.Tokens[0].Start || SubjectEnd(line) is not { } end || end >= line.Count)
        {
            return null;
        }

        return $"{line.Typed(1, end - 1)} {line.Typed(0, 0)} {question[line.Tokens[end].Start..]}";
    }

    private int? SubjectEnd(QuestionLine line)
    {
        var first = Articles.Contains(line.WordAt(1)) ? 2 : 1;
        return (Pronouns.Contains(line.WordAt(1)), names.At(line.Stems.AsSpan(1)) ?? names.At(line.Stems.AsSpan(first)), line.StemAt(first)) switch
        {
            (true, _, _) => 2,
            (_, { } name, _) => (names.At(line.Stems.AsSpan(1)) is null ? first : 1) + name.Stems.Length,
            (_, _, "season") => first + 2,
            (_, _, ['s', >= '1' and <= '9']) => first + 1,
            _ when line.StemAt(first + 1) is "season" or "show" or "series" => first + 2,
            (_, _, "show" or "series" or "cast" or "villain" or "shoot" or "crew") => first + 1,
            _ => null,
        };
    }
}
