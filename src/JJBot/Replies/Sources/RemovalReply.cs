using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Sources;

namespace JJBot.Replies.Sources;

/// <summary>Asks once before a source is removed.</summary>
internal static class RemovalReply
{
    public const string Verb = "remove";
    public const string SurelyVerb = "removesure";

    public const string Shared = "That source is shared with every server, so only the bot's operator can remove it.";

    public static MessageBody Ask(ShelvedSource source) => new(
    [
        new Container(
            [
                new TextDisplay(
                    $"### Remove this source?\n{CitationText.Of(source.Source)}\n"
                    + $"Its claims go with it: {SourceCard.Claims(source)}. The audit keeps what they were, and one click takes it back."),
                new ActionRow(Button.Of($"{SurelyVerb}:{source.Source.Id}", "Remove", ButtonStyle.Danger)),
            ],
            Accent.Problem),
    ]);
}
