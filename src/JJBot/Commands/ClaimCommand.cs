using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary><c>/claim</c>: one claim with its whole provenance.</summary>
public sealed class ClaimCommand(KnowledgeBase knowledge, Answerer answerer) : ICompletingCommand
{
    private const string Claim = "claim";

    public CommandDefinition Definition { get; } = new SlashCommand(
        "claim",
        "One claim with all that is known about where it comes from",
        new CommandOption(Claim, "Its id, or words of it") { Required = true, Autocomplete = true, MaxLength = 100 },
        new CommandOption(QuestionOptions.Private, "Show it to you alone", ApplicationCommandOptionType.Boolean))
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.String(Claim)?.Trim() ?? "";
        var scope = Asker.Of(interaction);
        var found = ClaimId.TryParse(typed) is { } id ? await answerer.ProvenanceAsync(id, scope, cancellationToken) : null;
        return found is { } provenance
            ? InteractionResponse.Message(ClaimReply.From(provenance), QuestionOptions.IsPrivate(interaction))
            : throw new UserMistakeException($"I know no claim {Typed.Quoted(typed)}. Type words of it, and choose one from the list.");
    }

    public IEnumerable<Choice> Complete(Interaction interaction)
    {
        var words = (interaction.Focused?.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var index = knowledge.Current;
        var scope = Asker.Of(interaction);
        return index.Sources(scope)
            .SelectMany(source => index.From(source.Id, scope))
            .Where(claim => words.All(word => Matches(claim, word)))
            .Take(CommandLimits.Choices)
            .Select(claim => new Choice(Shortened(claim), claim.Id.Value));
    }

    private static bool Matches(Knowledge.Claims.Claim claim, string word) =>
        claim.Id.Value.Contains(word, StringComparison.OrdinalIgnoreCase)
        || (!claim.Spoiler && claim.Statement.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A suggestion is seen without wanting to: what spoils shows its id and topic alone.</summary>
    private static string Shortened(Knowledge.Claims.Claim claim)
    {
        var text = claim.Spoiler ? $"{claim.Id}: a spoiler about {claim.Topic}" : $"{claim.Id}: {claim.Statement}";
        return Replies.Shortened.To(text, CommandLimits.ChoiceText - 3);
    }
}
