using JJBot.Commands.Forms;
using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;

namespace JJBot.Replies;

/// <summary>One clear sentence to the asking person alone.</summary>
internal static class Problem
{
    public static InteractionResponse Reply(string sentence) => InteractionResponse.Message(Body(sentence), ephemeral: true);

    /// <summary>For a button that is not understood any more.</summary>
    /// <param name="sentence">What to do instead.</param>
    public static InteractionResponse OldButton(string sentence) => Reply($"That button is from an older version of me. {sentence}");

    public static MessageBody Body(string sentence) => new([new Container([new TextDisplay(sentence)], Accent.Problem)]);

    /// <summary>The sentence, what the person had typed as a file, and a button that opens the form again with it.</summary>
    public static InteractionResponse WithDraft(string sentence, byte[] draft, string customId)
    {
        var file = new OutgoingFile(Draft.FileName, draft, "text/plain");
        return InteractionResponse.Message(
            new MessageBody(
                [
                    new Container(
                        [
                            new TextDisplay(sentence),
                            new FileComponent(new UnfurledMedia(file.Reference)),
                            new ActionRow(Button.Of(customId, "Open the form again", ButtonStyle.Primary)),
                        ],
                        Accent.Problem),
                ],
                [file]),
            ephemeral: true);
    }

    /// <summary>The same message with a line of small print below it.</summary>
    public static MessageBody WithNote(MessageBody body, string note) =>
        new([.. body.Components, new TextDisplay($"-# {note}")], body.Files);
}
