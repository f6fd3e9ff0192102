using System.Text.Json;
using System.Text.Json.Nodes;
using JJBot.Playground.Json;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Messages;

/// <summary>What Discord makes of components when it takes them in: each gets an id, its defaults, and its files' addresses.</summary>
internal sealed class ComponentIntake
{
    private readonly IReadOnlyList<Attachment> attachments;
    private readonly HashSet<int> ids = [];
    private int nextId = 1;

    private ComponentIntake(IReadOnlyList<Attachment> attachments) => this.attachments = attachments;

    public static byte[] Take(JsonElement components, IReadOnlyList<Attachment> attachments)
    {
        if (components.ValueKind != JsonValueKind.Array || components.GetArrayLength() == 0)
        {
            return "[]"u8.ToArray();
        }

        var list = JsonNode.Parse(components.GetRawText())!.AsArray();
        var intake = new ComponentIntake(attachments);
        foreach (var component in list.OfType<JsonObject>())
        {
            intake.CollectIds(component);
        }

        foreach (var component in list.OfType<JsonObject>())
        {
            intake.Complete(component);
        }

        return JsonBytes.From(list);
    }

    private static IEnumerable<JsonObject> Children(JsonObject component) =>
        (component["components"] as JsonArray ?? []).Append(component["accessory"]).Append(component["component"]).OfType<JsonObject>();

    private static int? Number(JsonObject component, string name) => component[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    private void CollectIds(JsonObject component)
    {
        if (Number(component, "id") is > 0 and var id)
        {
            ids.Add(id);
        }

        foreach (var child in Children(component))
        {
            CollectIds(child);
        }
    }

    private void Complete(JsonObject component)
    {
        if (Number(component, "id") is null or 0)
        {
            while (!ids.Add(nextId))
            {
                nextId++;
            }

            component["id"] = nextId;
        }

        AddDefaults(component, Number(component, "type") ?? 0);
        foreach (var child in Children(component))
        {
            Complete(child);
        }
    }

    private void AddDefaults(JsonObject component, int type)
    {
        switch (type)
        {
            case ComponentType.Separator:
                component.TryAdd("divider", true);
                component.TryAdd("spacing", 1);
                break;
            case ComponentType.Container:
                component.TryAdd("accent_color", null);
                component.TryAdd("spoiler", false);
                break;
            case ComponentType.Thumbnail:
                CompleteItem(component);
                break;
            case ComponentType.MediaGallery:
                foreach (var item in (component["items"] as JsonArray ?? []).OfType<JsonObject>())
                {
                    CompleteItem(item);
                }

                break;
            case ComponentType.File:
                component.TryAdd("spoiler", false);
                var shown = CompleteMedia(component["file"] as JsonObject);
                component["name"] = shown?.Filename ?? "";
                component["size"] = shown?.Size ?? 0;
                break;
            case var select when ComponentType.IsSelect(select):
                component.TryAdd("min_values", 1);
                component.TryAdd("max_values", 1);
                break;
        }
    }

    private void CompleteItem(JsonObject item)
    {
        item.TryAdd("description", null);
        item.TryAdd("spoiler", false);
        CompleteMedia(item["media"] as JsonObject);
    }

    private Attachment? CompleteMedia(JsonObject? media)
    {
        if (media is null || (string?)media["url"] is not { } url)
        {
            return null;
        }

        var attachment = AttachmentAddress.Resolve(url, attachments);
        media["id"] = attachment?.Id.ToString() ?? "0";
        media["url"] = attachment?.Url ?? url;
        media["proxy_url"] = attachment?.Url ?? url;
        if (attachment is not null)
        {
            media["content_type"] = attachment.ContentType;
            media["attachment_id"] = attachment.Id.ToString();
            media["width"] = attachment.Dimensions?.Width;
            media["height"] = attachment.Dimensions?.Height;
        }

        return attachment;
    }
}
