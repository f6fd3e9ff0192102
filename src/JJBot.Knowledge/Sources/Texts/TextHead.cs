using JJBot.Knowledge.Sources.Furnishing;
using JJBot.Knowledge.Sources.Pages.Evidence;

namespace JJBot.Knowledge.Sources.Texts;

/// <summary>What a text tells of itself in the lines under its headline: a byline, and the day that stands alone or behind it.</summary>
internal sealed record TextHead(string? Author, DateOnly? Day)
{
    private const int MostParagraphs = 5;
    private const int LongestLine = 100;

    public static TextHead Of(IReadOnlyList<string> paragraphs)
    {
        var head = new TextHead(null, null);
        foreach (var line in paragraphs.Take(MostParagraphs).Where(paragraph => paragraph.Length <= LongestLine).SelectMany(paragraph => paragraph.Split('\n')))
        {
            var isByline = AuthorText.IsByline(line);
            head = new TextHead(
                head.Author ?? (isByline ? AuthorText.Read(line) : null),
                head.Day ?? (isByline ? DayText.Read(line) : DayLine.Read(line)));
        }

        return head;
    }
}
