using System.Globalization;
using JJBot.Discord.Interactions;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary><c>/source list</c>: what this server has added, in pages, and the buttons that turn them.</summary>
public sealed class ListSourcesCommand(SourceShelf shelf, WatchList feeds) : ISubcommand, IButton
{
    public string Verb => ShelfReply.PageVerb;

    public Subcommand Definition { get; } = new("list", "The sources that this server has added, and the feeds that it follows");

    public Deferral DeferralFor(Interaction interaction) => interaction.Message is null ? Deferral.Ephemeral : Answering.DeferralFor(interaction);

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken) =>
        InteractionResponse.Message(await PageAsync(interaction, 1, cancellationToken), ephemeral: true);

    public async Task<InteractionResponse> PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var number = int.TryParse(CustomId.RestOf(interaction), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1;
        return Answering.With(interaction, await PageAsync(interaction, number, cancellationToken));
    }

    private async Task<MessageBody> PageAsync(Interaction interaction, int page, CancellationToken cancellationToken)
    {
        var server = Moderator.Of(interaction).Server;
        return ShelfReply.From(await shelf.ListAsync(server, page, cancellationToken), await feeds.ListAsync(server, cancellationToken));
    }
}
