using JJBot.Discord.Interactions;

namespace JJBot.Benchmarks.Stages;

/// <summary>Answers /echo with the least that one can say, and hands everything else to the bot.</summary>
internal sealed class EchoHandler(IInteractionHandler bot) : IInteractionHandler
{
    public const string Echo = "echo";

    public Deferral DeferralFor(Interaction interaction) => IsEcho(interaction) ? Deferral.Public : bot.DeferralFor(interaction);

    public Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) => IsEcho(interaction)
        ? Task.FromResult(InteractionResponse.Message(MessageBody.Text(interaction.CommandName)))
        : bot.HandleAsync(interaction, cancellationToken);

    public InteractionResponse Apology(Interaction interaction) => bot.Apology(interaction);

    private static bool IsEcho(Interaction interaction) => interaction.CommandName == Echo;
}
