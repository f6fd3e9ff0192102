using System.Text.Json;
using JJBot.Playground.Json;
using JJBot.Playground.Validation;

namespace JJBot.Playground.Interactions;

/// <summary>What was chosen from a select or a group of boxes: as many as it permits, each of them on offer.</summary>
internal static class SelectedValues
{
    public static void Write(Utf8JsonWriter writer, JsonElement component, int type, FormField values, Resolved resolved, int leastByDefault)
    {
        var least = component.Int("min_values") ?? leastByDefault;
        var most = component.Int("max_values") ?? (type == ComponentType.CheckboxGroup ? component.Items("options").Count() : 1);
        var chosen = values.Items(least, Math.Max(least, most));
        if (!values.IsPresent && least > 0)
        {
            values.Require();
        }

        writer.WriteStartArray("values");
        foreach (var value in chosen)
        {
            Check(component, type, value, resolved);
            writer.WriteStringValue(value.Value.ToString());
        }

        writer.WriteEndArray();
    }

    private static void Check(JsonElement component, int type, FormField value, Resolved resolved)
    {
        var isOffered = type switch
        {
            ComponentType.UserSelect => value.Id() is { } user && resolved.AddUser(user),
            ComponentType.RoleSelect => value.Id() is { } role && resolved.AddRole(role),
            ComponentType.MentionableSelect => value.Id() is { } one && (resolved.AddUser(one) || resolved.AddRole(one)),
            ComponentType.ChannelSelect => true,
            _ => component.Items("options").Any(option => option.Text("value") == value.Value.ToString()),
        };
        if (type == ComponentType.ChannelSelect)
        {
            OptionValue.CheckChannel(component, value, resolved);
        }
        else if (!isOffered)
        {
            value.Fail("COMPONENT_VALIDATION_FAILED", "Component validation failed");
        }
    }
}
