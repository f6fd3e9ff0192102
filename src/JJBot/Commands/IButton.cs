using JJBot.Discord.Interactions;

namespace JJBot.Commands;

/// <summary>What a button or a select of ours does. Its custom_id begins with the verb and a colon; the rest says on what.</summary>
public interface IButton
{
    string Verb { get; }

    Deferral DeferralFor(Interaction interaction);

    Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken);
}
