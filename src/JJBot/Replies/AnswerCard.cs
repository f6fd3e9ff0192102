using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Answers.Checking;

namespace JJBot.Replies;

/// <summary>An answer in words, cut to the room that there is: headline, lines, what is not known, what is near, citations.</summary>
/// <param name="Texts">Markdown, from top to bottom.</param>
/// <param name="Shown">How many of the answer's lines there was room for.</param>
internal sealed record AnswerCard(IReadOnlyList<string> Texts, int Shown)
{
    // No message has room for more of them.
    private const int MostLines = 40;
    private const int LongestReason = 500;
    private const int NearbyRoom = 200;
    private const int CitationsRoom = 1_600;
    private const int LeastCitationsRoom = 200;

    /// <summary>The texts as a message holds them.</summary>
    public IEnumerable<Component> Displays => Texts.Select(text => new TextDisplay(text));

    /// <param name="answer">What is told.</param>
    /// <param name="room">In characters, for everything together.</param>
    /// <param name="withQuotes">Whether the passages that are at hand stand below their sources, as far as there is room.</param>
    public static AnswerCard Of(Answer answer, int room, bool withQuotes = false)
    {
        var shown = answer.Lines.Where(line => line.Role is not LineRole.Further and not LineRole.NotKnown).Take(MostLines).ToList();
        var texts = TextsOf(answer, shown, room, withQuotes);
        while (texts.Sum(text => text.Length) > room && (shown.Count > 1 || answer.NotKnown.Count > 0))
        {
            // The best supported come first; the others wait behind the button.
            answer = shown.Count > 1 ? answer : answer with { NotKnown = [.. answer.NotKnown.SkipLast(1)] };
            shown = shown.Count > 1 ? shown[..^1] : shown;
            texts = TextsOf(answer, shown, room, withQuotes);
        }

        return new AnswerCard(texts, shown.Count);
    }

    private static List<string> TextsOf(Answer answer, List<AnswerLine> shown, int room, bool withQuotes)
    {
        var unknown = answer.NotKnown.SelectMany(item => item.Citations).ToHashSet();
        List<string> texts =
        [
            Head(answer),
            string.Join('\n', shown.Select(LineText.Of)),
            Foot(answer),
            Room.Fill([.. answer.Nearby.Select(line => Markdown.EscapeLine(Shortened.To(line, LineText.LongestWords)))], NearbyRoom, _ => "-# and more elsewhere"),
        ];

        // The last line that is left is not taken away: then the citations give way.
        var left = room - texts.Sum(text => text.Length);
        var citationsRoom = shown.Count > 1 ? CitationsRoom : Math.Clamp(left, LeastCitationsRoom, CitationsRoom);
        List<IReadOnlyList<Citation>> cited =
            [.. CitationText.By([.. shown, .. answer.Lines.Where(line => line.Role == LineRole.NotKnown && unknown.IsSupersetOf(line.Citations))], answer.Citations)];
        texts.Add(withQuotes && Quoted(cited) is { } quoted && quoted.Length <= left ? quoted : Listed(cited, citationsRoom));
        return [.. texts.Where(text => text.Length > 0)];
    }

    /// <summary>The headline, or the verdict on what was stated and why.</summary>
    private static string Head(Answer answer) => answer.Verdict is { } verdict
        ? $"### {VerdictWords.Of(verdict)}\n{Markdown.EscapeLine(Shortened.To(answer.Headline, LongestReason))}"
        : $"### {Markdown.EscapeLine(Shortened.To(answer.Headline, LineText.LongestLead))}";

    private static string Foot(Answer answer)
    {
        var lines = new List<string>();
        if (answer.NotKnown.Count > 0)
        {
            var items = answer.NotKnown.Select(item => $"{Markdown.EscapeLine(Shortened.To(item.Words, LineText.LongestWords))} {CitationText.Marks(item.Citations)}".TrimEnd());
            lines.Add($"*Not known:* {string.Join("; ", items)}");
        }

        if (answer.Freshness.Sources > 0)
        {
            lines.Add($"-# {AnswerText.Of(answer.Freshness, answer.AsOf)}");
        }

        return string.Join('\n', lines);
    }

    private static string Listed(List<IReadOnlyList<Citation>> cited, int room) =>
        Room.Fill([.. cited.Select(CitationText.Short)], room, rest => $"-# and {Counted.Of(rest, "source")} more");

    private static string Quoted(List<IReadOnlyList<Citation>> cited) => string.Join('\n', cited.Select(CitationText.Quoted));
}
