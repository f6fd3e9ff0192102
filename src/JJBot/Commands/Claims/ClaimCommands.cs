using JJBot.Commands.Sources;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Review;

namespace JJBot.Commands.Claims;

/// <summary>What everybody, and what moderators can do with single claims.</summary>
public sealed class ClaimCommands
{
    public ClaimCommands(
        Answerer answerer, ReviewDesk desk, ClaimReview review, ClaimCompletion completion, SourceCompletion sources, EditClaimForm edit, AddClaimForm add)
    {
        var own = new OwnClaim(desk, completion);
        Family = new CommandFamily(
            "claim",
            "Where a claim comes from; moderators change what it says",
            new ShowClaimCommand(answerer, completion),
            new AddClaimCommand(sources, add),
            new EditClaimCommand(own, edit),
            new TeachClaimCommand(own, review),
            new RetractClaimCommand(own, review),
            new ResolveClaimCommand(own, review))
        {
            Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
        };
        Modals = [edit, add];
    }

    public CommandFamily Family { get; }

    public IReadOnlyList<IModal> Modals { get; }
}
