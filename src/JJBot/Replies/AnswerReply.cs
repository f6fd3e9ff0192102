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

    public static MessageBody From(Answer answer)
    {
        AnswerLine[] shown = [.. answer.Lines.Where(line => line.Role != LineRole.Further)];
        var components = new List<Component> { new TextDisplay(Head(answer)) };
        AddText(components, string.Join('\n', shown.Select(LineText.Of)));
        AddText(components, Foot(answer));
        AddText(components, Citations(answer, shown));
        if (Buttons(answer, shown.Length) is { Count: > 0 } buttons)
        {
            components.Add(new ActionRow(buttons));
        }

        return new MessageBody([new Container(components, Accent.Of(answer))]);
    }

    private static string Head(Answer answer) => $"### {Markdown.Escape(answer.Headline)}";

    private static string Foot(Answer answer)
    {
        var lines = new List<string>();
        if (answer.NotKnown.Count > 0)
        {
            lines.Add($"*Not known:* {Markdown.Escape(string.Join("; ", answer.NotKnown))}");
        }

        if (answer.Freshness.Sources > 0)
        {
            lines.Add($"-# {AnswerText.Of(answer.Freshness)}");
        }

        return string.Join('\n', lines);
    }

    private static string Citations(Answer answer, IEnumerable<AnswerLine> shown)
    {
        var numbers = shown.SelectMany(line => line.Citations).ToHashSet();
        return string.Join('\n', answer.Citations.Where(citation => numbers.Contains(citation.Number)).Select(CitationText.Short));
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

    private static void AddText(List<Component> components, string text)
    {
        if (text.Length > 0)
        {
            components.Add(new TextDisplay(text));
        }
    }
}
