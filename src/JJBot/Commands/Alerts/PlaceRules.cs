using JJBot.Discord.Wire;

namespace JJBot.Commands.Alerts;

/// <summary>What stands in the way of alerts in a channel, each in one sentence with its remedy. Pure.</summary>
public static class PlaceRules
{
    /// <summary>Why nothing at all could be told there; null where something can.</summary>
    public static string? Refusal(AlertPlace place) => place.Type switch
    {
        ChannelType.GuildForum or ChannelType.GuildMedia =>
            $"<#{place.Id}> holds posts, not messages: choose one of its posts, or a text channel.",
        not (null or ChannelType.GuildText or ChannelType.GuildAnnouncement) when !place.IsThread =>
            $"Alerts go to text channels, announcement channels and threads, and <#{place.Id}> is none of them.",
        _ => Missing(place),
    };

    /// <summary>What will not work there as one may expect.</summary>
    /// <param name="place">The channel.</param>
    /// <param name="role">The role that is to be pinged, as far as it is known.</param>
    public static IReadOnlyList<string> Warnings(AlertPlace place, Role? role)
    {
        var warnings = new List<string>();
        if (!place.May(Permissions.ReadMessageHistory))
        {
            warnings.Add("I cannot reply to my own alerts there when something changes: give me **Read Message History**.");
        }

        if (place.Type == ChannelType.PrivateThread)
        {
            warnings.Add("That thread is private: mention me in it once, so that I am in it.");
        }

        if (role is { Mentionable: false } && !place.May(Permissions.MentionEveryone))
        {
            warnings.Add($"<@&{role.Id}> will not be pinged: let anyone @mention the role in its settings, or give me **Mention Everyone**.");
        }

        return warnings;
    }

    private static string? Missing(AlertPlace place)
    {
        var writing = place.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
        string[] missing =
        [
            .. place.May(Permissions.ViewChannel) ? (string[])[] : ["**View Channel**"],
            .. place.May(writing) ? (string[])[] : [place.IsThread ? "**Send Messages in Threads**" : "**Send Messages**"],
        ];
        if (missing.Length > 0)
        {
            return $"I may not write in <#{place.Id}>: give me {string.Join(" and ", missing)} there, then do this again.";
        }

        return place.IsLocked && !place.May(Permissions.ManageThreads)
            ? $"<#{place.Id}> is locked: unlock it, or give me **Manage Threads**, then do this again."
            : null;
    }
}
