using System.Globalization;

namespace JJBot.Knowledge.Tests.Extraction.Measure;

/// <summary>
/// The claims of an invented article, one a line: paragraph, status, topic, series with season ("-" for none, "1-2" for two), speaker, and the words that
/// carry it. A line that begins with "~" is of minor weight.
/// </summary>
internal static class NotesFile
{
    public static IReadOnlyList<AnnotatedClaim> Read(string path, IReadOnlyList<string> paragraphs) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => Of(line, paragraphs))];

    private static AnnotatedClaim Of(string line, IReadOnlyList<string> paragraphs)
    {
        var fields = line.TrimStart('~').Split(" | ");
        var paragraph = int.Parse(fields[0], CultureInfo.InvariantCulture);
        var start = paragraphs[paragraph - 1].IndexOf(fields[5], StringComparison.Ordinal);
        Assert.True(start >= 0, $"Paragraph {paragraph} does not hold \"{fields[5]}\".");
        var cut = fields[3].LastIndexOf(' ');
        return new AnnotatedClaim(
            paragraph,
            start,
            start + fields[5].Length,
            line[0] == '~',
            fields[2],
            Given(fields[3][..cut]),
            Given(fields[3][(cut + 1)..])?.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList(),
            fields[1],
            Given(fields[4]));
    }

    private static string? Given(string field) => field == "-" ? null : field;
}
