using JJBot.Commands.Forms;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Review;

namespace JJBot.Commands.Sources;

/// <summary>Takes the outlets whose claims are accepted on arrival.</summary>
public sealed class TrustedOutletsForm(SettingsDesk desk) : Form
{
    private static readonly FormField Outlets = new("outlets", "Outlets, one a line", TextInputStyle.Paragraph)
    {
        Description = "A name as articles print it, or a host such as example.com. Empty: none.",
        Required = false,
    };

    public override string Verb => "outlets";

    public override IReadOnlyList<FormField> Fields { get; } = [Outlets];

    protected override string Title => "Trusted outlets";

    public InteractionResponse Open(ServerRules rules) =>
        Open("", new Draft(new Dictionary<string, string> { [Outlets.Id] = string.Join('\n', rules.TrustedOutlets) }));

    protected override Task<MessageBody> TakeAsync(string about, Draft draft, Moderator moderator, CancellationToken cancellationToken)
    {
        string[] outlets = [.. draft[Outlets.Id].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        var words = outlets.Length == 0 ? "no outlet is trusted" : $"trusted are {string.Join(", ", outlets)}";
        return desk.ChangeAsync(moderator, new RuleChange(TrustedOutlets: outlets), words, cancellationToken);
    }
}
