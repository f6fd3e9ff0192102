using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Replies;

namespace JJBot.Commands.Claims;

/// <summary><c>/claim show</c>: one claim with its whole provenance; for everybody.</summary>
public sealed class ShowClaimCommand(Answerer answerer, ClaimCompletion completion) : ICompletingSubcommand
{
    public Subcommand Definition { get; } = new(
        "show",
        "One claim with all that is known about where it comes from",
        ClaimCompletion.Option,
        new CommandOption(QuestionOptions.Private, "Show it to you alone", ApplicationCommandOptionType.Boolean));

    public bool IsForModerators => false;

    public Deferral DeferralFor(Interaction interaction) => QuestionOptions.DeferralFor(interaction);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var typed = ClaimCompletion.TypedIn(interaction);
        var found = ClaimId.TryParse(typed) is { } id ? await answerer.ProvenanceAsync(id, Asker.Of(interaction), cancellationToken) : null;
        return found is { } provenance
            ? InteractionResponse.Message(ClaimReply.From(provenance), QuestionOptions.IsPrivate(interaction))
            : throw ClaimCompletion.Unknown(typed);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(completion.Of(interaction, _ => true));
}
