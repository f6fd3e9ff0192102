using JJBot.Commands.Sources;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;

namespace JJBot.Commands.Claims;

/// <summary><c>/claim add</c>: opens the form for a claim that the bot did not find itself.</summary>
public sealed class AddClaimCommand(SourceCompletion sources, AddClaimForm form) : ICompletingSubcommand
{
    private const string Standing = "stands-as";

    public Subcommand Definition { get; } = new(
        "add",
        $"Write a claim by hand that stands in a source{Moderator.Mark}",
        SourceCompletion.Option,
        new CommandOption(Standing, "How firmly it was said, and how it was meant", ApplicationCommandOptionType.Integer)
        {
            Required = true,
            Choices = [.. Standings.All.Select((words, number) => new Choice(words, (long)number))],
        });

    /// <summary>A form must come at once.</summary>
    public Deferral DeferralFor(Interaction interaction) => Deferral.None;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var source = await sources.ReadAsync(interaction, moderator.Server, cancellationToken);
        return interaction.Integer(Standing) is >= 0 and var number && number < Standings.All.Count
            ? form.Open(source.Source.Id, number)
            : throw new UserMistakeException("Choose from the list how firmly it was said.");
    }

    public ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        sources.CompleteAsync(interaction, cancellationToken);
}
