using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Commands;

/// <summary>
/// Moderators work in messages that they alone see: a button or form there replaces its message. One in a message that everybody
/// sees leaves it as it is, and answers the person alone.
/// </summary>
internal static class Answering
{
    public static Deferral DeferralFor(Interaction interaction) => IsTheirs(interaction.Message) ? Deferral.Update : Deferral.Ephemeral;

    public static InteractionResponse With(Interaction interaction, MessageBody body) =>
        IsTheirs(interaction.Message) ? InteractionResponse.Update(body) : InteractionResponse.Message(body, ephemeral: true);

    private static bool IsTheirs(Message? message) => message is { Flags: { } flags } && (flags & MessageFlags.Ephemeral) != 0;
}
