using System.Globalization;
using JJBot.Commands.Sources;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Replies.Sources;

/// <summary>Asks which of several links is the article. The list is the memory: <see cref="LinksIn"/> reads it back.</summary>
internal static class PickLinkReply
{
    public const string Verb = "pick";
    private const int ListRoom = 3_500;

    public static MessageBody From(IReadOnlyList<Uri> links)
    {
        var shown = links.Take(MessageLimits.SelectOptions).ToList();
        while (shown.Sum(link => Line(link, 0).Length + 1) > ListRoom)
        {
            shown.RemoveAt(shown.Count - 1);
        }

        return new MessageBody(
        [
            new Container(
                [
                    new TextDisplay("### Which of these is the article?"),
                    new TextDisplay(string.Join('\n', shown.Select(Line))),
                    new ActionRow(new StringSelect($"{Verb}:", [.. shown.Select(Option)]) { Placeholder = "Choose a link" }),
                ],
                Accent.Neutral),
        ]);
    }

    /// <summary>The links of such a message, in its order.</summary>
    public static IReadOnlyList<Uri> LinksIn(Message? message) =>
        [.. TextsIn(message?.Components ?? []).SelectMany(Links.In)];

    private static IEnumerable<string> TextsIn(IEnumerable<ReceivedComponent> components) => components
        .SelectMany(component => TextsIn(component.Components ?? []).Prepend(component.Content ?? ""));

    // In angle brackets an address is a link without a preview, and nothing in it is Markdown.
    private static string Line(Uri link, int number) => $"{number + 1}. <{link.AbsoluteUri}>";

    private static SelectOption Option(Uri link, int number) => new(
        Shortened.To($"{number + 1}. {link.Host}{link.AbsolutePath}", MessageLimits.OptionText - 3), number.ToString(CultureInfo.InvariantCulture));
}
