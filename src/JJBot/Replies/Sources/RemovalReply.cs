using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Sources;

namespace JJBot.Replies.Sources;

/// <summary>Asks once before a source is removed.</summary>
internal static class RemovalReply
{
    public const string Verb = "remove";
    public const string SurelyVerb = "removesure";

    public static MessageBody Ask(ShelvedSource source) => new(
    [
        new Container(
            [
                new TextDisplay(
                    $"### Remove this source?\n{CitationText.Of(source.Source)}\n"
                    + $"{Counted.Of(source.Accepted, "claim")} would no longer be answered from, {source.Proposed} would no longer wait. The audit keeps what they were, and you can take it back."),
                new ActionRow(Button.Of($"{SurelyVerb}:{source.Source.Id}", "Remove", ButtonStyle.Danger)),
            ],
            Accent.Problem),
    ]);
}
