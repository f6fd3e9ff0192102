using System.Text.Json;
using System.Text.RegularExpressions;
using JJBot.Playground.Json;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Messages;

/// <summary>Whom a message pings. https://docs.discord.com/developers/resources/message#allowed-mentions-object</summary>
internal static partial class Mentions
{
    [GeneratedRegex(@"<@(?<role>&)?!?(?<id>\d{1,20})>", RegexOptions.ExplicitCapture)]
    private static partial Regex Mention { get; }

    public static Message Apply(Message message, JsonElement? allowed, bool usersOnly, bool mayMentionEveryone, WorldState world)
    {
        var text = TextOf(message);
        if (!text.Contains('@', StringComparison.Ordinal))
        {
            return message.Mentions.Count == 0 ? message : message with { Mentions = [], MentionRoles = [], MentionEveryone = false };
        }

        var users = new List<User>();
        var roles = new List<Snowflake>();
        foreach (Match match in Mention.Matches(text))
        {
            var isRole = match.Groups["role"].Success;
            if (Snowflake.Parse(match.Groups["id"].Value) is not { } id || !Allows(allowed, isRole ? "roles" : "users", id, byDefault: !isRole || !usersOnly))
            {
                continue;
            }

            if (isRole && message.Channel.Guild?.Roles.Any(role => role.Id == id && (role.Mentionable || mayMentionEveryone)) == true && !roles.Contains(id))
            {
                roles.Add(id);
            }
            else if (!isRole && world.User(id) is { } user && !users.Contains(user))
            {
                users.Add(user);
            }
        }

        var everyone = mayMentionEveryone && Allows(allowed, "everyone", null, byDefault: !usersOnly)
            && (text.Contains("@everyone", StringComparison.Ordinal) || text.Contains("@here", StringComparison.Ordinal));
        return message with { Mentions = users, MentionRoles = roles, MentionEveryone = everyone };
    }

    /// <summary>What people read of it: its content, or the text in its components.</summary>
    private static string TextOf(Message message) => message.Content.Length > 0 || message.Components.Length <= "[]".Length
        ? message.Content
        : string.Join('\n', Texts(JsonBytes.Parse(message.Components)));

    private static IEnumerable<string> Texts(JsonElement components) => components.EnumerateArray().SelectMany(component =>
    {
        var own = component.Int("type") == ComponentType.TextDisplay && component.TryGetProperty("content", out var content) ? [content.ToString()] : Enumerable.Empty<string>();
        return component.TryGetProperty("components", out var inner) && inner.ValueKind == JsonValueKind.Array ? own.Concat(Texts(inner)) : own;
    });

    private static bool Allows(JsonElement? allowed, string kind, Snowflake? id, bool byDefault)
    {
        if (allowed is not { } rules)
        {
            return byDefault;
        }

        return rules.Items("parse").Any(parsed => parsed.ValueEquals(kind)) || (id is not null && rules.Items(kind).Any(listed => Snowflake.From(listed) == id));
    }
}
