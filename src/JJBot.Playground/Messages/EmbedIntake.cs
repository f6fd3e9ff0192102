using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Json;
using JJBot.Playground.World;

namespace JJBot.Playground.Messages;

/// <summary>What Discord makes of embeds when it takes them in. https://docs.discord.com/developers/resources/message#embed-object</summary>
internal static class EmbedIntake
{
    private static readonly (string Holder, string Name)[] Pictures = [("image", "url"), ("thumbnail", "url"), ("footer", "icon_url"), ("author", "icon_url")];

    public static byte[] Take(JsonElement embeds, IReadOnlyList<Attachment> attachments)
    {
        if (embeds.ValueKind != JsonValueKind.Array || embeds.GetArrayLength() == 0)
        {
            return "[]"u8.ToArray();
        }

        var list = JsonNode.Parse(embeds.GetRawText())!.AsArray();
        foreach (var embed in list.OfType<JsonObject>())
        {
            Complete(embed, attachments);
        }

        return JsonBytes.From(list);
    }

    private static void Complete(JsonObject embed, IReadOnlyList<Attachment> attachments)
    {
        embed["type"] = "rich";
        foreach (var field in (embed["fields"] as JsonArray ?? []).OfType<JsonObject>())
        {
            field.TryAdd("inline", false);
        }

        foreach (var (holder, name) in Pictures)
        {
            if (embed[holder] is JsonObject media && (string?)media[name] is { } url)
            {
                media[name] = AttachmentAddress.Resolve(url, attachments)?.Url ?? url;
                media["proxy_" + name] = (string?)media[name];
            }
        }
    }
}
