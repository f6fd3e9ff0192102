using JJBot.Discord.Interactions;

namespace JJBot.Commands;

/// <summary>Lists something to the asking person alone, in pages; and the buttons that turn them.</summary>
/// <param name="verb">What the buttons' custom_id begins with; the page's number follows.</param>
public abstract class PagedSubcommand(string verb) : ISubcommand, IButton
{
    public string Verb => verb;

    public abstract Subcommand Definition { get; }

    public abstract bool IsForModerators { get; }

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) =>
        InteractionResponse.Message(await PageAsync(interaction, 1, cancellationToken), ephemeral: true);

    /// <summary>A number that cannot be read was never ours: then the list begins anew.</summary>
    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken) =>
        Answering.With(interaction, await PageAsync(interaction, CustomId.PageIn(CustomId.RestOf(interaction)) ?? 1, cancellationToken));

    /// <param name="interaction">Who wants to see it, and where.</param>
    /// <param name="page">From 1; beyond the last, the last is shown.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task<MessageBody> PageAsync(Interaction interaction, int page, CancellationToken cancellationToken);
}
