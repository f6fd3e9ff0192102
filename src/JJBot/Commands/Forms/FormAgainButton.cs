using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Replies;

namespace JJBot.Commands.Forms;

/// <summary>Opens a form again as it was filled in; what was typed lies beside the button, in a file of the same message.</summary>
public sealed class FormAgainButton(AttachmentDownloader downloader, IReadOnlyList<Form> forms) : IButton
{
    internal const string FormVerb = "again";

    public string Verb => FormVerb;

    public Deferral DeferralFor(Interaction interaction) => Deferral.None;

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        _ = Moderator.Of(interaction);
        var parts = CustomId.RestOf(interaction).Split(':', 2);
        if (forms.FirstOrDefault(form => form.Verb == parts[0]) is not { } form || parts is not [_, var about])
        {
            return Problem.Reply("I have no form like that any more. Please start again with a command.");
        }

        return interaction.Message?.Attachments?.FirstOrDefault(file => file.Filename == Draft.FileName) is { } file
            ? form.Open(about, await ReadAsync(form, file, cancellationToken))
            : Problem.Reply("What you typed is no longer here. Please start again with a command.");
    }

    private async Task<Draft> ReadAsync(Form form, Attachment file, CancellationToken cancellationToken)
    {
        try
        {
            return Draft.FromFile(await downloader.DownloadAsync(file, Draft.MostBytes, cancellationToken), form.Fields);
        }
        catch (DiscordException)
        {
            throw new UserMistakeException("I could not fetch what you typed from Discord. Please press once more, or copy it out of the file.");
        }
    }
}
