namespace JJBot.Knowledge.Answers.Asking.Reading.Framing;

/// <summary>
/// Words in a row, written as people type them: "is it true/real that?" takes any word of a group that "/" joins, and does without a group
/// that ends in "?".
/// </summary>
internal sealed class WordPattern
{
    private readonly (HashSet<string> Words, bool IsOptional)[] groups;

    private WordPattern(string pattern) =>
        groups = [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(group => (group.TrimEnd('?').Split('/').ToHashSet(StringComparer.Ordinal), group.EndsWith('?')))];

    /// <param name="table">One pattern to a line.</param>
    public static IReadOnlyList<WordPattern> Table(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new WordPattern(line))];

    /// <summary>Where the longest pattern of a table that begins at a place ends; the place itself where none does.</summary>
    public static int EndOf(IReadOnlyList<WordPattern> table, QuestionLine line, int at) => table.Max(pattern => pattern.EndFrom(line, at, 0) ?? at);

    /// <summary>Where the longest pattern of a table begins that ends before a place; the place itself where none does.</summary>
    public static int StartOf(IReadOnlyList<WordPattern> table, QuestionLine line, int end) => table.Min(pattern => pattern.StartBefore(line, end));

    private int StartBefore(QuestionLine line, int end)
    {
        for (var start = Math.Max(0, end - groups.Length); start < end; start++)
        {
            if (EndFrom(line, start, 0) == end)
            {
                return start;
            }
        }

        return end;
    }

    private int? EndFrom(QuestionLine line, int at, int group)
    {
        if (group == groups.Length)
        {
            return at;
        }

        var (words, isOptional) = groups[group];
        var taken = at < line.Count && words.Contains(line.WordAt(at)) ? EndFrom(line, at + 1, group + 1) : null;
        return taken ?? (isOptional ? EndFrom(line, at, group + 1) : null);
    }
}
