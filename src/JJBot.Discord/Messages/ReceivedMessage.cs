using JJBot.Discord.Wire;

namespace JJBot.Discord.Messages;

/// <summary>Something that a person wrote to the bot: in a direct message, or in a channel with a mention of it.</summary>
/// <param name="Id">The message's.</param>
/// <param name="ChannelId">Where it was written.</param>
/// <param name="GuildId">Null in direct messages.</param>
/// <param name="Author">A person: bots and webhooks are not listened to.</param>
/// <param name="Text">What was written, without the mention; may be empty.</param>
public sealed record ReceivedMessage(Snowflake Id, Snowflake ChannelId, Snowflake? GuildId, User Author, string Text)
{
    /// <summary>Null for a message that is not meant for the bot, its own ones and those of other bots among them.</summary>
    /// <param name="wire">As it came.</param>
    /// <param name="self">The bot's own user.</param>
    internal static ReceivedMessage? For(MessageCreate wire, Snowflake self)
    {
        if (wire is not { Author: { } author, WebhookId: null, Type: MessageType.Default or MessageType.Reply } || author.Bot == true || author.Id == self)
        {
            return null;
        }

        var content = wire.Content ?? "";
        var text = content.Replace($"<@{self}>", " ", StringComparison.Ordinal).Replace($"<@!{self}>", " ", StringComparison.Ordinal);
        var isMeant = wire.GuildId is null || (IsMentioned(wire, self) && text.Length != content.Length);
        return isMeant ? new ReceivedMessage(wire.Id, wire.ChannelId, wire.GuildId, author, text.Trim()) : null;
    }

    /// <summary>A reply to the bot pings it, too, and need not be a question: hence its name has to stand in the text besides.</summary>
    private static bool IsMentioned(MessageCreate wire, Snowflake self) => wire.Mentions?.Any(user => user.Id == self) ?? false;
}
