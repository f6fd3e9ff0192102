using System.Globalization;

namespace JJBot.Playground.World;

/// <summary>https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags</summary>
[Flags]
internal enum Permission : ulong
{
    None = 0,
    CreateInstantInvite = 1UL << 0,
    KickMembers = 1UL << 1,
    BanMembers = 1UL << 2,
    Administrator = 1UL << 3,
    ManageChannels = 1UL << 4,
    ManageGuild = 1UL << 5,
    AddReactions = 1UL << 6,
    ViewAuditLog = 1UL << 7,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    SendTtsMessages = 1UL << 12,
    ManageMessages = 1UL << 13,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadMessageHistory = 1UL << 16,
    MentionEveryone = 1UL << 17,
    UseExternalEmojis = 1UL << 18,
    ChangeNickname = 1UL << 26,
    ManageNicknames = 1UL << 27,
    ManageRoles = 1UL << 28,
    ManageWebhooks = 1UL << 29,
    UseApplicationCommands = 1UL << 31,
    ManageThreads = 1UL << 34,
    CreatePublicThreads = 1UL << 35,
    CreatePrivateThreads = 1UL << 36,
    SendMessagesInThreads = 1UL << 38,
    ModerateMembers = 1UL << 40,
    SendPolls = 1UL << 49,
    UseExternalApps = 1UL << 50,
    PinMessages = 1UL << 51,

    All = (1UL << 52) - 1,

    /// <summary>What everybody may do in a new server.</summary>
    Everyone = CreateInstantInvite | AddReactions | ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory
        | UseExternalEmojis | ChangeNickname | UseApplicationCommands | CreatePublicThreads | SendMessagesInThreads | SendPolls | UseExternalApps,

    /// <summary>What either side may do in a direct message.</summary>
    DirectMessage = AddReactions | ViewChannel | SendMessages | SendTtsMessages | EmbedLinks | AttachFiles | ReadMessageHistory
        | MentionEveryone | UseExternalEmojis | UseApplicationCommands | SendPolls | UseExternalApps | PinMessages,

    /// <summary>What a person who may not send is denied besides. https://docs.discord.com/developers/topics/permissions#implicit-permissions</summary>
    NeedsSendMessages = MentionEveryone | SendTtsMessages | AttachFiles | EmbedLinks,
}

internal static class PermissionText
{
    public static string ToWire(this Permission permission) => ((ulong)permission).ToString(CultureInfo.InvariantCulture);
}
