using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Commands.Alerts;

/// <summary>A channel that alerts are to go to, and what Discord says that the bot may do there.</summary>
/// <param name="Id">The channel's, or the thread's.</param>
/// <param name="Type">Null where Discord did not say.</param>
/// <param name="Rights">What the bot may do there; null where Discord did not say.</param>
/// <param name="IsLocked">A thread that is archived, and that only those who manage threads can wake.</param>
public sealed record AlertPlace(Snowflake Id, ChannelType? Type, Permissions? Rights, bool IsLocked = false)
{
    public const string Option = "channel";

    /// <summary>What can be chosen; of a forum it is told what to choose instead.</summary>
    public static CommandOption Definition { get; } = new(Option, "Which channel or thread; this one if left out", ApplicationCommandOptionType.Channel)
    {
        ChannelTypes =
        [
            ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread,
            ChannelType.GuildForum,
        ],
    };

    /// <summary>As the subscription keeps it.</summary>
    public ChannelKind Kind => Type switch
    {
        ChannelType.GuildAnnouncement => ChannelKind.Announcement,
        _ => IsThread ? ChannelKind.Thread : ChannelKind.Text,
    };

    public bool IsThread => Type is ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread;

    /// <summary>The channel that was chosen, or else where the command was used.</summary>
    /// <exception cref="UserMistakeException">The channel cannot be seen by whoever asks, or there is none.</exception>
    public static AlertPlace Of(Interaction interaction)
    {
        if (!interaction.HasOption(Option))
        {
            return Here(interaction) ?? throw new UserMistakeException("Choose a channel.");
        }

        return interaction.ChannelOption(Option) is { } channel
            ? new AlertPlace(channel.Id, channel.Type, channel.AppPermissions, IsLockedThread(channel))
            : throw new UserMistakeException("I cannot see that channel any more. Choose another from the list.");
    }

    /// <summary>Where something was used or pressed.</summary>
    public static AlertPlace? Here(Interaction interaction) => interaction.ChannelId is { } id
        ? new AlertPlace(id, interaction.Channel?.Type, interaction.AppPermissions, interaction.Channel is { } channel && IsLockedThread(channel))
        : null;

    public bool May(Permissions permission) =>
        Rights is not { } rights || rights.HasFlag(Permissions.Administrator) || rights.HasFlag(permission);

    private static bool IsLockedThread(Channel channel) => channel.ThreadMetadata is { Archived: true, Locked: true };
}
