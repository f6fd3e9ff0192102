using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary>
/// "Add as source" in a message's menu: takes the link in it; of several, the one that is chosen. A message without a link is
/// itself the text, and the form asks for the rest.
/// </summary>
public sealed class AddFromMessageCommand(LinkedArticle links, PasteForm form, ArticleDesk desk) : ICommand
{
    public CommandDefinition Definition { get; } = new MessageCommand("Add as source") { DefaultMemberPermissions = Moderator.Shown };

    /// <summary>What is fetched takes a while; a form must come at once.</summary>
    public Deferral DeferralFor(Interaction interaction) => Links.In(TextOf(interaction)) is [] ? Deferral.None : Deferral.Ephemeral;

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var found = Links.In(TextOf(interaction));
        return found switch
        {
            [] when TextOf(interaction).Trim() is { Length: > 0 } text => form.Open(PastedArticle.Lines(author: AuthorOf(interaction), date: DayOf(interaction)), text),
            [] => throw new UserMistakeException("That message has neither a link nor a text."),
            [var link] => InteractionResponse.Message(await desk.AddAsync(await links.ReadAsync(link.AbsoluteUri, cancellationToken), moderator, cancellationToken), ephemeral: true),
            _ => InteractionResponse.Message(PickLinkReply.From(found), ephemeral: true),
        };
    }

    private static string TextOf(Interaction interaction) => interaction.TargetMessage?.Content ?? "";

    private static string? AuthorOf(Interaction interaction) => interaction.TargetMessage?.Author?.DisplayName;

    private static string? DayOf(Interaction interaction) =>
        interaction.TargetMessage?.Timestamp?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
