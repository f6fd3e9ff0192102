using JJBot.Discord.Interactions;
using JJBot.Knowledge.Sources.Feeds;
using JJBot.Replies;
using JJBot.Replies.Sources;

namespace JJBot.Commands.Sources;

/// <summary><c>/source unwatch</c>: follows a feed no longer; the sources that came of it stay.</summary>
public sealed class UnwatchFeedCommand(WatchList feeds) : ICompletingSubcommand
{
    private const string Feed = "feed";

    public Subcommand Definition { get; } = new(
        "unwatch",
        "Follow a feed no longer; its sources stay",
        new CommandOption(Feed, "Its title or address") { Required = true, Autocomplete = true, MaxLength = 300 });

    public async Task<InteractionResponse> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var moderator = Moderator.Of(interaction);
        var typed = interaction.String(Feed)?.Trim() ?? "";
        var found = (await feeds.ListAsync(moderator.Server, cancellationToken)).FirstOrDefault(feed => feed.Id.Value == typed || feed.Address.OriginalString == typed)
            ?? throw new UserMistakeException($"This server follows no feed {Typed.Quoted(typed)}. Choose one from the list.");
        return await feeds.EndAsync(found.Id, moderator.Actor, moderator.Server, cancellationToken)
            ? InteractionResponse.Message(FeedReply.Ended(found), ephemeral: true)
            : throw new UserMistakeException("Somebody else has just done that.");
    }

    public async ValueTask<IEnumerable<Choice>> CompleteAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.Focused?.Text ?? "";
        return Moderator.Is(interaction.MemberPermissions)
            ? (await feeds.ListAsync(Asker.Of(interaction), cancellationToken)).Where(feed => Label(feed).Contains(typed, StringComparison.OrdinalIgnoreCase)).Select(feed => new Choice(Label(feed), feed.Id.Value))
            : [];
    }

    private static string Label(WatchedFeed feed) => Shortened.To($"{feed.Title} · {feed.Address.Host}{feed.Address.AbsolutePath}", CommandLimits.ChoiceText - 3);
}
