using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Json;
using JJBot.Playground.World;

namespace JJBot.Playground.Messages;

/// <summary>What Discord adds to embeds and components when it takes them in: ids, kinds, and addresses in the place of attachment://.</summary>
internal static class Normalization
{
    private const string AttachmentScheme = "attachment://";

    public static byte[] Embeds(JsonElement embeds, IReadOnlyList<Attachment> attachments)
    {
        if (embeds.ValueKind != JsonValueKind.Array || embeds.GetArrayLength() == 0)
        {
            return "[]"u8.ToArray();
        }

        var list = JsonNode.Parse(embeds.GetRawText())!.AsArray();
        foreach (var embed in list.OfType<JsonObject>())
        {
            embed["type"] = "rich";
            foreach (var (holder, name) in ((string, string)[])[("image", "url"), ("thumbnail", "url"), ("footer", "icon_url"), ("author", "icon_url")])
            {
                if (embed[holder] is JsonObject media && (string?)media[name] is { } url && Resolve(url, attachments) is { } attachment)
                {
                    media[name] = attachment.Url;
                }
            }
        }

        return JsonBytes.From(list);
    }

    public static byte[] Components(JsonElement components, IReadOnlyList<Attachment> attachments)
    {
        if (components.ValueKind != JsonValueKind.Array || components.GetArrayLength() == 0)
        {
            return "[]"u8.ToArray();
        }

        var list = JsonNode.Parse(components.GetRawText())!.AsArray();
        var taken = new HashSet<int>();
        CollectIds(list, taken);
        var next = 1;
        foreach (var component in list.OfType<JsonObject>())
        {
            Complete(component, attachments, taken, ref next);
        }

        return JsonBytes.From(list);
    }

    private static void CollectIds(JsonArray components, HashSet<int> taken)
    {
        foreach (var component in components.OfType<JsonObject>())
        {
            if (component["id"] is JsonValue id && id.TryGetValue<int>(out var value) && value > 0)
            {
                taken.Add(value);
            }

            CollectIds(component["components"] as JsonArray ?? [], taken);
            if (component["accessory"] is JsonObject accessory && accessory["id"] is JsonValue own && own.TryGetValue<int>(out value))
            {
                taken.Add(value);
            }
        }
    }

    private static void Complete(JsonObject component, IReadOnlyList<Attachment> attachments, HashSet<int> taken, ref int next)
    {
        if (component["id"] is not JsonValue id || !id.TryGetValue<int>(out var value) || value == 0)
        {
            while (!taken.Add(next))
            {
                next++;
            }

            component["id"] = next;
        }

        foreach (var child in (component["components"] as JsonArray ?? []).OfType<JsonObject>())
        {
            Complete(child, attachments, taken, ref next);
        }

        if (component["accessory"] is JsonObject accessory)
        {
            Complete(accessory, attachments, taken, ref next);
        }

        CompleteMedia(component["media"], attachments);
        CompleteMedia(component["file"], attachments);
        foreach (var item in (component["items"] as JsonArray ?? []).OfType<JsonObject>())
        {
            CompleteMedia(item["media"], attachments);
        }

        if (component["file"] is JsonObject file && Resolve((string?)file["url"] ?? "", attachments, byAddress: true) is { } shown)
        {
            component["name"] = shown.Filename;
            component["size"] = shown.Size;
        }
    }

    private static void CompleteMedia(JsonNode? media, IReadOnlyList<Attachment> attachments)
    {
        if (media is not JsonObject item || (string?)item["url"] is not { } url)
        {
            return;
        }

        if (Resolve(url, attachments) is not { } attachment)
        {
            item["proxy_url"] = url;
            return;
        }

        item["url"] = attachment.Url;
        item["proxy_url"] = attachment.Url;
        item["content_type"] = attachment.ContentType;
        item["attachment_id"] = attachment.Id.ToString();
        item["width"] = attachment.Dimensions?.Width;
        item["height"] = attachment.Dimensions?.Height;
    }

    private static Attachment? Resolve(string url, IReadOnlyList<Attachment> attachments, bool byAddress = false)
    {
        if (byAddress)
        {
            return attachments.FirstOrDefault(attachment => attachment.Url == url);
        }

        return url.StartsWith(AttachmentScheme, StringComparison.Ordinal)
            ? attachments.FirstOrDefault(attachment => attachment.Filename == url[AttachmentScheme.Length..])
            : null;
    }
}
