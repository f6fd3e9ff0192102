using JJBot.Discord.Interactions;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Sources;

namespace JJBot.Replies;

/// <summary>How a citation and its source are written in a message.</summary>
internal static class CitationText
{
    private const int LongestPiece = 1_000;
    private const int LongestAddress = 500;
    private const int LongestName = 200;
    private const int MostMarks = 12;
    private const int MostParagraphs = 8;

    /// <summary>"[1][2]".</summary>
    public static string Marks(IReadOnlyCollection<int> numbers)
    {
        var marks = string.Concat(numbers.Take(MostMarks).Select(number => $"[{number}]"));
        return numbers.Count > MostMarks ? $"{marks} and {numbers.Count - MostMarks} more" : marks;
    }

    /// <summary>"`[1]` Title · Outlet · 2017, day unknown · ¶2, ¶7", in small print: one source with the paragraphs that are cited.</summary>
    public static string Short(IReadOnlyList<Citation> ofOneSource)
    {
        var paragraphs = ofOneSource.Select(citation => citation.Claim.Locator.Paragraph).Distinct().Order().ToList();
        var listed = string.Join(", ", paragraphs.Take(MostParagraphs).Select(paragraph => $"¶{paragraph}"));
        var rest = paragraphs.Count > MostParagraphs ? $" and {paragraphs.Count - MostParagraphs} more" : "";
        return $"-# `[{ofOneSource[0].Number}]` {Of(ofOneSource[0].Source)} · {listed}{rest}{(Drifted(ofOneSource) is { } drifted ? $" · {drifted}" : "")}";
    }

    /// <summary>What these lines rest on, source by source.</summary>
    public static IEnumerable<IReadOnlyList<Citation>> By(IReadOnlyList<AnswerLine> lines, IEnumerable<Citation> citations)
    {
        var numbers = lines.SelectMany(line => line.Citations).ToHashSet();
        var claims = lines.SelectMany(line => line.Proposition.Claims).Select(claim => claim.Id).ToHashSet();
        return citations
            .Where(citation => numbers.Contains(citation.Number) && claims.Contains(citation.Claim.Id))
            .GroupBy(citation => citation.Number)
            .Select(group => group.ToList());
    }

    /// <summary>As <see cref="Short"/>, with the exact passages below, where they are at hand.</summary>
    public static string Quoted(IReadOnlyList<Citation> ofOneSource) => string.Join(
        '\n', Passages.Distinct(ofOneSource).Where(citation => citation.Quote is not null).Select(Quote).Prepend(Short(ofOneSource)));

    /// <summary>One source with what it says: the exact quote where the text is at hand, our own words otherwise.</summary>
    public static string Full(IReadOnlyList<Citation> ofOneSource)
    {
        var first = ofOneSource[0];
        var note = ofOneSource.All(citation => citation.Quote is null) ? "\n-# The text is not at hand: told in our own words." : "";
        var drifted = Drifted(ofOneSource) is { } words ? $"\n-# Note: {words}." : "";
        return string.Join('\n', Passages.Distinct(ofOneSource).Select(Said).Prepend($"`[{first.Number}]` **{Of(first.Source)}**{note}{drifted}"));
    }

    private static string? Drifted(IReadOnlyList<Citation> ofOneSource) => DriftWords.Of(ofOneSource[0].Source, ofOneSource.Select(citation => citation.Claim));

    private static string Said(Citation citation) => citation.Quote is null
        ? $"- {Hidden(Markdown.Escape(citation.Claim.Statement), citation.Claim.Spoiler)} ¶{citation.Claim.Locator.Paragraph}"
        : $"{Quote(citation)} ¶{citation.Claim.Locator.Paragraph}";

    /// <summary>
    /// The exact passage as a block quote; a spoiler is hidden line by line, as Discord wants it. A line that is very long becomes
    /// several, so that none has to be cut where it is hidden.
    /// </summary>
    public static string Quote(Citation citation) => Quote(citation.Quote ?? "", citation.Claim.Spoiler);

    /// <summary>The same of a passage whose citation stands elsewhere.</summary>
    public static string Quote(string passage, bool spoiler) =>
        string.Join('\n', passage.Split('\n').SelectMany(Pieces).Select(line => $"> {Hidden(Markdown.Escape(line), spoiler)}"));

    private static IEnumerable<string> Pieces(string line)
    {
        while (line.Length > LongestPiece)
        {
            var space = line.LastIndexOf(' ', LongestPiece - 1);
            var cut = space > 0 ? space + 1 : char.IsHighSurrogate(line[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;
            yield return line[..cut];
            line = line[cut..];
        }

        yield return line;
    }

    /// <summary>"Title · Outlet · 2017, day unknown".</summary>
    public static string Of(Source source) => $"{Undated(source)} · {WindowWords.Published(source.Published)}";

    /// <summary>The same, its title, outlet and address no longer than stated; an address that is longer is left away.</summary>
    public static string Of(Source source, int longest) => $"{Undated(source, longest)} · {WindowWords.Published(source.Published)}";

    /// <summary>"Title · Outlet".</summary>
    public static string Undated(Source source, int longest = LongestAddress)
    {
        var address = source.Url?.OriginalString is { } url && url.Length <= Math.Min(longest, LongestAddress) ? url : null;
        var name = Math.Min(longest, LongestName);
        string[] parts = [Markdown.Link(Shortened.To(source.Title, name), address), Markdown.EscapeLine(Shortened.To(source.Outlet ?? "", name))];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    public static string Hidden(string text, bool spoiler) => spoiler ? Markdown.Spoiler(text) : text;
}
