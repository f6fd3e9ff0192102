using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Replies;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary>Adds the link that was chosen out of several; they stand in the message of the select itself.</summary>
public sealed class PickLinkSelect(LinkedArticle links, ArticleDesk desk) : IButton
{
    public string Verb => PickLinkReply.Verb;

    public Deferral DeferralFor(Interaction interaction) => Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        return Chosen(interaction) is { } link
            ? Answering.With(interaction, await desk.AddAsync(await links.ReadAsync(link.AbsoluteUri, cancellationToken), moderator, cancellationToken))
            : Problem.Reply("Choose one of the links, or use \"Add as source\" again.");
    }

    private static Uri? Chosen(Interaction interaction) =>
        interaction.Values is [var value] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? PickLinkReply.LinksIn(interaction.Message).ElementAtOrDefault(number)
            : null;
}
