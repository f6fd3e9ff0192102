using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;

namespace JJBot.Replies;

/// <summary>The look of an answer: short first, the rest behind buttons.</summary>
public static class AnswerReply
{
    public const string SourcesVerb = "sources";
    public const string TimelineVerb = "timeline";
    public const string ReportsVerb = "reports";

    /// <summary>In characters: about what fits on a screen, and well below what Discord takes of any script.</summary>
    private const int Longest = 2_600;

    // No message has room for more of them.
    private const int MostLines = 40;
    private const int NearbyRoom = 200;
    private const int CitationsRoom = 1_600;
    private const int LeastCitationsRoom = 200;

    public static MessageBody From(Answer answer)
    {
        var shown = answer.Lines.Where(line => line.Role is not LineRole.Further and not LineRole.NotKnown).Take(MostLines).ToList();
        var texts = Texts(answer, shown);
        while (!Fits(texts) && (shown.Count > 1 || answer.NotKnown.Count > 0))
        {
            // The best supported come first; the others wait behind the button.
            answer = shown.Count > 1 ? answer : answer with { NotKnown = [.. answer.NotKnown.SkipLast(1)] };
            shown = shown.Count > 1 ? shown[..^1] : shown;
            texts = Texts(answer, shown);
        }

        List<Component> components = [.. texts.Select(text => new TextDisplay(text))];
        if (Buttons(answer, shown.Count) is { Count: > 0 } buttons)
        {
            components.Add(new ActionRow(buttons));
        }

        return new MessageBody([new Container(components, Accent.Of(answer))]);
    }

    private static List<string> Texts(Answer answer, List<AnswerLine> shown)
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
        var room = shown.Count > 1 ? CitationsRoom : Math.Clamp(Longest - texts.Sum(text => text.Length), LeastCitationsRoom, CitationsRoom);
        texts.Add(Citations(answer, [.. shown, .. answer.Lines.Where(line => line.Role == LineRole.NotKnown && unknown.IsSupersetOf(line.Citations))], room));
        return [.. texts.Where(text => text.Length > 0)];
    }

    private static bool Fits(List<string> texts) => texts.Sum(text => text.Length) <= Longest;

    private static string Head(Answer answer) => $"### {Markdown.EscapeLine(Shortened.To(answer.Headline, LineText.LongestLead))}";

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

    private static string Citations(Answer answer, AnswerLine[] shown, int room) =>
        Room.Fill([.. CitedBy(shown, answer.Citations).Select(CitationText.Short)], room, rest => $"-# and {Counted.Of(rest, "source")} more");

    /// <summary>What these lines rest on, source by source.</summary>
    internal static IEnumerable<IReadOnlyList<Citation>> CitedBy(IReadOnlyList<AnswerLine> lines, IEnumerable<Citation> citations)
    {
        var numbers = lines.SelectMany(line => line.Citations).ToHashSet();
        var claims = lines.SelectMany(line => line.Proposition.Claims).Select(claim => claim.Id).ToHashSet();
        return citations
            .Where(citation => numbers.Contains(citation.Number) && claims.Contains(citation.Claim.Id))
            .GroupBy(citation => citation.Number)
            .Select(group => group.ToList());
    }

    private static List<Component> Buttons(Answer answer, int shown)
    {
        var buttons = new List<Component>();
        if (answer.Topic is null || answer.Citations.Count == 0)
        {
            return buttons;
        }

        var address = new AnswerAddress(answer.Topic.Name, answer.Subject, answer.AsOf);
        buttons.Add(Button.Of(address.ToCustomId(SourcesVerb), Counted.Of(answer.Freshness.Sources, "source")));
        buttons.Add(Button.Of(address.ToCustomId(TimelineVerb), "Timeline"));
        if (answer.Lines.Count > shown)
        {
            buttons.Add(Button.Of(address.ToCustomId(ReportsVerb), $"All {Counted.Of(answer.Freshness.Claims, "report")}"));
        }

        return buttons;
    }
}
