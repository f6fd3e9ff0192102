using System.Text.Json;

namespace JJBot.Playground.Validation;

/// <summary>https://docs.discord.com/developers/resources/message#allowed-mentions-object</summary>
internal static class MentionRules
{
    public static void Check(FormField mentions)
    {
        if (!mentions.IsPresent || !mentions.IsObject())
        {
            return;
        }

        foreach (var kind in mentions["parse"].Items(0, 3))
        {
            if (kind.Value.ValueKind != JsonValueKind.String || kind.Value.GetString() is not ("roles" or "users" or "everyone"))
            {
                kind.Fail("BASE_TYPE_CHOICES", "Value must be one of {'roles', 'users', 'everyone'}.");
            }
        }

        CheckList(mentions, "users");
        CheckList(mentions, "roles");
    }

    private static void CheckList(FormField mentions, string kind)
    {
        var ids = mentions[kind].Items(0, 100);
        foreach (var id in ids)
        {
            id.Id();
        }

        if (ids.Length > 0 && mentions["parse"].Items(0, 3).Any(parsed => parsed.Value.ValueKind == JsonValueKind.String && parsed.Value.ValueEquals(kind)))
        {
            mentions.Fail("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
        }
    }
}
