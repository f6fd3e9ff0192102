namespace JJBot.Benchmarks.Reports;

/// <summary>A table in Markdown, row by row as the figures come in.</summary>
internal sealed class MarkdownTable
{
    private readonly TextWriter output;

    public MarkdownTable(TextWriter output, params IReadOnlyList<string> columns)
    {
        this.output = output;
        output.WriteLine();
        Row(columns);
        Row([.. columns.Select((_, column) => column == 0 ? "---" : "---:")]);
    }

    public void Row(params IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
