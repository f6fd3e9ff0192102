using JJBot.Discord.Interactions;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Refreshing;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary><c>/source refresh</c>, also behind a button: reads a source again and shows what of its claims no longer stands there.</summary>
public sealed class RefreshSourceCommand(SourceRefresher refresher, SourceCompletion sources) : ICompletingSubcommand, IButton
{
    public string Verb => DriftReply.RefreshVerb;

    public Subcommand Definition { get; } = new("refresh", "Read a source again: what of it has changed?", SourceCompletion.Option);

    public Deferral DeferralFor(Interaction interaction) => Deferral.Ephemeral;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var source = await sources.ReadAsync(interaction, moderator.Server, cancellationToken);
        return await RefreshAsync(source.Source.Id, moderator, cancellationToken);
    }

    /// <summary>Answers anew: what the button belongs to stays.</summary>
    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var source = SourceId.TryParse(CustomId.RestOf(interaction)) ?? throw new UserMistakeException("That source is no longer here.");
        return await RefreshAsync(source, moderator, cancellationToken);
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        sources.CompleteAsync(interaction, cancellationToken);

    private async Task<InteractionResponse> RefreshAsync(SourceId source, Moderator moderator, CancellationToken cancellationToken) =>
        await refresher.RefreshAsync(source, moderator.Actor, moderator.Server, cancellationToken) switch
        {
            RefreshResult.Read read => InteractionResponse.Message(DriftReply.From(read), ephemeral: true),
            RefreshResult.Gone gone => InteractionResponse.Message(DriftReply.From(gone), ephemeral: true),
            RefreshResult.NotRead refused => throw new UserMistakeException(Markdown.EscapeLine(refused.Sentence)),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no result of reading again that is known here."),
        };
}
