namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds the reports of one paragraph, from left to right: what is part of a content, or quoted, holds no further cue.</summary>
internal sealed class ReportFinder
{
    private readonly QuotedParagraph paragraph;
    private readonly ReportLog log = new();
    private readonly SubjectFinder subjects;
    private readonly VerbPattern verbs;
    private readonly IReportPattern[] patterns;

    public ReportFinder(QuotedParagraph paragraph)
    {
        this.paragraph = paragraph;
        var contents = new ContentFinder(paragraph);
        subjects = new SubjectFinder(paragraph);
        verbs = new VerbPattern(paragraph, subjects, contents, log);
        patterns = [new TranscriptPattern(paragraph, contents), new AccordingToPattern(paragraph, contents, log), verbs, new NounPattern(paragraph, contents)];
    }

    /// <summary>The words that announce a quotation in the next paragraph: "She said the following:"; null where none do.</summary>
    public Report? Announcement => verbs.Announcement;

    /// <returns>In the order of the text.</returns>
    public IReadOnlyList<Report> Find()
    {
        for (var i = 0; i < paragraph.Words.Length; i++)
        {
            if (i < log.End || paragraph.IsQuoted(i))
            {
                continue;
            }

            subjects.Note(i);
            if (FirstAt(i) is { } report)
            {
                log.Add(report);
            }
        }

        return log.Reports;
    }

    private Report? FirstAt(int word)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.At(word) is { } report)
            {
                return report;
            }
        }

        return null;
    }
}
