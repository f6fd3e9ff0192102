using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Answers.TrackRecords;
using JJBot.Replies;

namespace JJBot.Commands;

/// <summary><c>/track-record</c>: how often what a speaker or an outlet said would come did come.</summary>
public sealed class TrackRecordCommand(TrackRecordDesk desk) : ICompletingCommand
{
    private const string Speaker = "speaker";
    private const string Outlet = "outlet";
    private const int LongestName = 100;

    public CommandDefinition Definition { get; } = new SlashCommand(
        "track-record",
        "Who has been right: how often what somebody said would come did come",
        new CommandOption(Speaker, "Somebody who is quoted") { Autocomplete = true, MaxLength = LongestName },
        new CommandOption(Outlet, "A site, or whoever it passed on") { Autocomplete = true, MaxLength = LongestName },
        QuestionOptions.PrivateOption)
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM],
    };

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var record = (interaction.String(Speaker)?.Trim(), interaction.String(Outlet)?.Trim()) switch
        {
            ({ Length: > 0 } name, null or "") => await desk.OfSpeakerAsync(name, Asker.Of(interaction), cancellationToken),
            (null or "", { Length: > 0 } name) => await desk.OfOutletAsync(name, Asker.Of(interaction), cancellationToken),
            _ => throw new UserMistakeException("Name a speaker or an outlet, one of the two."),
        };
        return InteractionResponse.Message(TrackRecordReply.From(record), QuestionOptions.IsPrivate(interaction));
    }

    public async ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var scope = Asker.Of(interaction);
        return interaction.Focused switch
        {
            (Speaker, var typed) => Matching(await desk.SpeakersAsync(scope, cancellationToken), typed),
            (Outlet, var typed) => Matching(await desk.OutletsAsync(scope, cancellationToken), typed),
            _ => [],
        };
    }

    private static IEnumerable<Choice> Matching(IEnumerable<string> names, string typed) => names
        .Where(name => name.Length <= LongestName && name.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase))
        .Take(CommandLimits.Choices)
        .Select(name => new Choice(name, name));
}
