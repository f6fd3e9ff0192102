namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>The reports of a paragraph that are found so far.</summary>
internal sealed class ReportLog
{
    private readonly List<Report> reports = [];

    public IReadOnlyList<Report> Reports => reports;

    /// <summary>The word after the last that is part of a content.</summary>
    public int End { get; private set; }

    public void Add(Report report)
    {
        // What a report holds as a whole is no report of its own: "They plan to travel, she said".
        while (reports is [.., { Kind: AttributionKind.Indirect } before] && IsWithin(before, report.Content[0]))
        {
            reports.RemoveAt(reports.Count - 1);
        }

        reports.Add(report);
        End = Math.Max(End, report.Content.Max(piece => piece.End));
    }

    /// <summary>Where the content of a report may begin that ends with its cue: at the sentence, unless speech stands before.</summary>
    /// <param name="sentence">The first word of the sentence.</param>
    public int OpenFrom(int sentence)
    {
        for (var i = reports.Count - 1; i >= 0 && reports[i].Content[^1].End > sentence; i--)
        {
            if (reports[i].Kind != AttributionKind.Indirect || reports[i].Content[0].First < sentence)
            {
                return Math.Max(sentence, reports[i].Content.Max(piece => piece.End));
            }
        }

        return sentence;
    }

    private static bool IsWithin(Report report, WordRange content) => report.Cue.First >= content.First && report.Content[^1].End <= content.End;
}
