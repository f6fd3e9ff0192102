using JJBot.Discord.Rest;
using JJBot.Discord.Wire;

namespace JJBot.Workers.Alerts;

/// <summary>
/// Looks whether a message that may have been sent stands in its channel: its buttons name the delivery. For when so much time has
/// passed since that Discord may have forgotten the nonce.
/// </summary>
internal sealed class SentMessageFinder(DiscordRestClient rest)
{
    private const int Page = 100;
    private const int MostPages = 5;

    /// <param name="channel">Where it would stand.</param>
    /// <param name="tail">What the custom id of one of its buttons ends with.</param>
    /// <param name="since">When the first attempt began; nothing older is looked at.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="DiscordException">Discord cannot be asked now.</exception>
    public async Task<Found> FindAsync(Snowflake channel, string tail, DateTimeOffset since, CancellationToken cancellationToken)
    {
        // Discord's clock and this machine's need not agree.
        var oldest = since - TimeSpan.FromMinutes(10);
        Snowflake? before = null;
        for (var page = 0; page < MostPages; page++)
        {
            var messages = await rest.GetMessagesAsync(channel, Page, cancellationToken, before);
            if (page == 0 && messages.Count == 0 && (await rest.GetChannelAsync(channel, cancellationToken)).LastMessageId is not null)
            {
                // Whoever may not read the history is given an empty one.
                return new Found.Hidden();
            }

            if (messages.FirstOrDefault(message => Names(message.Components, tail)) is { } found)
            {
                return new Found.There(found.Id);
            }

            if (messages.Count < Page || messages[^1].Id.CreatedAt < oldest)
            {
                return new Found.NotThere();
            }

            before = messages[^1].Id;
        }

        return new Found.TooFarBack();
    }

    private static bool Names(IReadOnlyList<ReceivedComponent>? components, string tail) => components?.Any(component =>
        component.CustomId?.EndsWith(tail, StringComparison.Ordinal) == true
        || Names(component.Components, tail)
        || (component.Accessory is { } accessory && Names([accessory], tail))) == true;
}

/// <summary>Whether a message stands where it was to be sent.</summary>
internal abstract record Found
{
    public sealed record There(Snowflake Message) : Found;

    public sealed record NotThere : Found;

    /// <summary>The bot may not read what was written there.</summary>
    public sealed record Hidden : Found;

    /// <summary>So much was written there since that it cannot be told.</summary>
    public sealed record TooFarBack : Found;
}
