using JJBot.Discord.Interactions;

namespace JJBot.Commands;

/// <summary>What a form of ours does once it is filled in. Its custom_id begins with the verb and a colon; the rest says on what.</summary>
public interface IModal
{
    string Verb { get; }

    Deferral DeferralFor(Interaction interaction);

    Task<InteractionResponse> SubmitAsync(Interaction interaction, CancellationToken cancellationToken);
}
