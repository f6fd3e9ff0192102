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

    public static MessageBody From(Answer answer)
    {
        var card = AnswerCard.Of(answer, Longest);
        List<Component> components = [.. card.Displays];
        if (Buttons(answer, card.Shown) is { Count: > 0 } buttons)
        {
            components.Add(new ActionRow(buttons));
        }

        return new MessageBody([new Container(components, Accent.Of(answer))]);
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
