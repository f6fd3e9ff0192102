namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds who is said to have said what. Never throws, and takes time in proportion to the text.</summary>
public static class AttributionReader
{
    /// <param name="paragraphs">Of one article, in order: pronouns and "she also said" go back to the last speaker, over paragraphs too.</param>
    /// <returns>In the order of their content.</returns>
    public static IReadOnlyList<Attribution> Read(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var attributions = new List<Attribution>();
        var open = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = new QuotedParagraph(i + 1, paragraphs[i], open);
            open = paragraph.Quotations is [.., { IsOpen: true }];
            foreach (var report in new ReportFinder(paragraph).Find())
            {
                attributions.Add(new Attribution(
                    report.Kind,
                    Passage(paragraph, report.Source),
                    Passage(paragraph, report.Cue),
                    [.. report.Content.Select(piece => paragraph.Passage(piece.First, piece.End))],
                    null,
                    []));
            }
        }

        return attributions;
    }

    private static Passage? Passage(QuotedParagraph paragraph, WordRange range) => range.IsEmpty ? null : paragraph.Passage(range.First, range.End);
}
