namespace JJBot.Discord.Interactions;

/// <summary>The application: answers interactions. Called concurrently; each interaction once, however often it is delivered.</summary>
public interface IInteractionHandler
{
    /// <summary>How to ask for more time should the answer take long. Must be quick and not throw.</summary>
    Deferral DeferralFor(Interaction interaction);

    /// <param name="cancellationToken">Cancelled when nobody can receive the answer any more.</param>
    Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken);

    /// <summary>What the person reads when <see cref="HandleAsync"/> threw; shown to them alone. The error is logged already.</summary>
    InteractionResponse Apology(Interaction interaction) =>
        InteractionResponse.Message(MessageBody.Text("Something went wrong on my side. Please try again in a moment."), ephemeral: true);
}

/// <summary>What is shown when an answer needs more than the 3 seconds that Discord grants.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type</remarks>
public enum Deferral
{
    /// <summary>Discord knows no deferral here: autocompletion, or an answer that opens a modal.</summary>
    None,

    /// <summary>"JJBot is thinking..." for everybody.</summary>
    Public,

    /// <summary>The same for the asking person alone, who alone will see the answer.</summary>
    Ephemeral,

    /// <summary>Nothing is shown; the message with the component will be edited.</summary>
    Update,
}
