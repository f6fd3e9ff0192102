using JJBot.Discord.Interactions;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;

namespace JJBot.Commands;

/// <summary>
/// Somebody who may decide what their server's sources and claims are. Whatever changes them asks for one, so that the permission is
/// looked at on every command, every click and every form, old ones too.
/// </summary>
/// <param name="Actor">Who answers for what is done.</param>
/// <param name="Server">What they may touch: their own server's, nothing else.</param>
public sealed record Moderator(Actor Actor, Scope Server)
{
    /// <summary>What Discord shows the commands for; a server's admins may choose otherwise, and then <see cref="Is"/> still holds.</summary>
    public const Permissions Shown = Permissions.ManageMessages;

    /// <summary>Ends the description of what stands below a command that everybody sees.</summary>
    public const string Mark = " (moderators)";

    private const Permissions Managing = Permissions.ManageGuild | Permissions.Administrator;
    private const Permissions AnyOf = Permissions.ManageMessages | Managing;

    /// <exception cref="UserMistakeException">They may not, or this is no server.</exception>
    public static Moderator Of(Interaction interaction) => Require(
        interaction,
        Is(interaction.MemberPermissions),
        "Sources belong to a server: please do this in a channel of yours.",
        "Only moderators can do that: it takes the permission Manage Messages or Manage Server.");

    /// <summary>Somebody who may decide what the bot tells in their server's channels of its own accord.</summary>
    /// <exception cref="UserMistakeException">They may not, or this is no server.</exception>
    public static Moderator ManagerOf(Interaction interaction) => Require(
        interaction,
        IsManager(interaction.MemberPermissions),
        "Alerts belong to a server's channels: please do this in one of yours. For yourself there is /watch.",
        "Only those who manage this server can do that: it takes the permission Manage Server.");

    public static bool Is(Permissions permissions) => (permissions & AnyOf) != 0;

    public static bool IsManager(Permissions permissions) => (permissions & Managing) != 0;

    private static Moderator Require(Interaction interaction, bool may, string elsewhere, string refused)
    {
        if (interaction.GuildId is not { } guild)
        {
            throw new UserMistakeException(elsewhere);
        }

        return may
            ? new Moderator(new Actor(interaction.User.Id.ToString(), NameOf(interaction)), new Scope(guild.ToString()))
            : throw new UserMistakeException(refused);
    }

    private static string NameOf(Interaction interaction) => interaction.Member?.Nick ?? interaction.User.DisplayName;
}
