using System.Text.Json;
using JJBot.Playground.Json;
using JJBot.Playground.Rest;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>A button that was pressed, a select that was chosen from.</summary>
internal sealed class ComponentUse(WorldState world)
{
    public PreparedInteraction? Prepare(User viewer, Channel channel, FormField form)
    {
        if (form["message_id"].Id() is not { } id || channel.Messages.Find(id) is not { } message || !message.IsVisibleTo(viewer.Id))
        {
            throw ApiError.UnknownMessage;
        }

        var data = form["data"];
        var components = JsonBytes.Parse(message.Components);
        if (data.Value.Text("custom_id") is not { } customId || Find(components, customId) is not { } component || message.Author.Id != world.Bot.Id)
        {
            data["custom_id"].Fail("COMPONENT_VALIDATION_FAILED", "Component validation failed");
            return null;
        }

        if (component.Bool("disabled") == true)
        {
            data["custom_id"].Fail("COMPONENT_VALIDATION_FAILED", "The component is disabled");
        }

        var resolved = new Resolved(world, channel, viewer);
        var json = JsonBytes.Write(
            (component, data, resolved, customId),
            static (writer, use) => WriteData(writer, use.component, use.data, use.resolved, use.customId));
        return form.Errors.Any ? null : new PreparedInteraction(
            new Interaction(world.Ids.Next(), InteractionType.Component, viewer, channel, world.Time.GetUtcNow())
            {
                Nonce = form.Value.Text("nonce"),
                Source = message,
            },
            json);
    }

    private static void WriteData(Utf8JsonWriter writer, JsonElement component, FormField data, Resolved resolved, string customId)
    {
        var type = component.Int("type") ?? ComponentType.Button;
        writer.WriteStartObject();
        writer.WriteString("custom_id", customId);
        writer.WriteNumber("component_type", type);
        writer.WriteNumber("id", component.Int("id") ?? 0);
        if (ComponentType.IsSelect(type))
        {
            SelectedValues.Write(writer, component, type, data["values"], resolved, leastByDefault: 1);
        }

        resolved.Write(writer);
        writer.WriteEndObject();
    }

    private static JsonElement? Find(JsonElement node, string customId)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            return node.EnumerateArray().Select(child => Find(child, customId)).FirstOrDefault(found => found is not null);
        }

        if (node.ValueKind != JsonValueKind.Object || node.Text("custom_id") == customId)
        {
            return node.ValueKind == JsonValueKind.Object ? node : null;
        }

        return (node.Field("components") is { } children ? Find(children, customId) : null)
            ?? (node.Field("accessory") is { } accessory ? Find(accessory, customId) : null);
    }
}
