using JJBot.Commands.Sources;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Knowledge.Sources;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary><c>/audit</c>: who did what when in this server, in pages, and the buttons that turn them.</summary>
public sealed class AuditCommand(AuditStore audit, SourceCompletion sources) : ICompletingCommand, IButton
{
    private const string Who = "who";
    private const string ClaimOption = "claim";

    public string Verb => AuditReply.PageVerb;

    public CommandDefinition Definition { get; } = new SlashCommand(
        "audit",
        "Who did what with sources and claims, and when",
        new CommandOption(Who, "What one person did", ApplicationCommandOptionType.User),
        SourceCompletion.Option with { Required = false },
        new CommandOption(ClaimOption, "What was done with one claim: its id") { MaxLength = 64 })
    {
        DefaultMemberPermissions = Moderator.Shown,
    };

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var source = interaction.HasOption(SourceCompletion.Name) ? await sources.ReadAsync(interaction, moderator.Server, cancellationToken) : null;
        var filter = new AuditFilter(interaction.UserOption(Who)?.Id.ToString(), source?.Source.Id, ReadClaim(interaction));
        return InteractionResponse.Message(await PageAsync(moderator.Server, filter, 1, cancellationToken), ephemeral: true);
    }

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        return CustomId.RestOf(interaction).Split(':') is [var page, var who, var source, var claim]
            && CustomId.PageIn(page) is { } number
                ? Answering.With(interaction, await PageAsync(
                    moderator.Server,
                    new AuditFilter(who.Length == 0 ? null : who, SourceId.TryParse(source), ClaimId.TryParse(claim)),
                    number,
                    cancellationToken))
                : Problem.OldButton("Please use /audit again.");
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        sources.CompleteAsync(interaction, cancellationToken);

    private static ClaimId? ReadClaim(Interaction interaction) => interaction.String(ClaimOption)?.Trim() is { Length: > 0 } typed
        ? ClaimId.TryParse(typed) ?? throw new UserMistakeException($"{Typed.Quoted(typed)} is no claim's id. The id stands on each card and under /claim show.")
        : null;

    private async Task<MessageBody> PageAsync(Scope server, AuditFilter filter, int page, CancellationToken cancellationToken) =>
        AuditReply.From(await audit.ReadAsync(server, filter, page, cancellationToken), filter);
}
