using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Replies;

/// <summary>One clear sentence to the asking person alone.</summary>
internal static class Problem
{
    public static InteractionResponse Reply(string sentence) =>
        InteractionResponse.Message(new MessageBody([new Container([new TextDisplay(sentence)], Accent.Problem)]), ephemeral: true);

    /// <summary>The same message with a line of small print below it.</summary>
    public static MessageBody WithNote(MessageBody body, string note) =>
        new([.. body.Components, new TextDisplay($"-# {note}")], body.Files);
}
