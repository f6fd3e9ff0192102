namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds who is said to have said what. Never throws, and takes time in proportion to the text.</summary>
public static class AttributionReader
{
    /// <param name="paragraphs">Of one article, in order: pronouns and "she also said" go back to the last speaker, over paragraphs too.</param>
    /// <returns>In the order of their content.</returns>
    public static IReadOnlyList<Attribution> Read(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var read = new List<QuotedParagraph>(paragraphs.Count);
        var people = new People();
        var open = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = new QuotedParagraph(i + 1, paragraphs[i], open);
            open = paragraph.Quotations is [.., { IsOpen: true }];
            people.Meet(paragraph);
            read.Add(paragraph);
        }

        var conversation = new Conversation(people);
        foreach (var paragraph in read)
        {
            conversation.Read(paragraph);
        }

        return conversation.Attributions;
    }
}
