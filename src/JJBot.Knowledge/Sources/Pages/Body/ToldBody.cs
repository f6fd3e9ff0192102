using JJBot.Knowledge.Sources.Pages.Evidence;

namespace JJBot.Knowledge.Sources.Pages.Body;

/// <summary>The text that a page tells to search engines, for pages that show theirs by script alone.</summary>
internal static class ToldBody
{
    /// <summary>How many times longer than what is shown it has to be.</summary>
    private const int Doubt = 3;

    /// <returns>Its paragraphs, or null where what the page shows is enough.</returns>
    public static List<string>? Instead(List<string> shown, string? told) =>
        told is not null && told.Length > Doubt * shown.Sum(paragraph => paragraph.Length)
            ? [.. told.Split('\n').Select(line => TitleText.Fold(line, line.Length)).Where(paragraph => paragraph.Length > 0)]
            : null;
}
