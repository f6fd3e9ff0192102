using System.Text.Json;
using JJBot.Playground.Json;
using JJBot.Playground.Validation;

namespace JJBot.Playground.Interactions;

/// <summary>Puts what a person filled in beside the form's own definition, checks it against that, and writes what the bot gets.</summary>
internal sealed class ModalFiller(FormField given, Resolved resolved, Uploads uploads)
{
    private readonly Dictionary<string, FormField> byCustomId = Collect(given);

    public void Write(Utf8JsonWriter writer, IEnumerable<JsonElement> components)
    {
        writer.WriteStartArray("components");
        foreach (var component in components)
        {
            writer.WriteStartObject();
            var type = component.Int("type") ?? 0;
            writer.WriteNumber("type", type);
            writer.WriteNumber("id", component.Int("id") ?? 0);
            if (type == ComponentType.Label && component.Object("component") is { } control)
            {
                writer.WritePropertyName("component");
                WriteControl(writer, control);
            }
            else if (type == ComponentType.ActionRow)
            {
                writer.WriteStartArray("components");
                foreach (var input in component.Items("components"))
                {
                    WriteControl(writer, input);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteControl(Utf8JsonWriter writer, JsonElement control)
    {
        var type = control.Int("type") ?? 0;
        var customId = control.Text("custom_id") ?? "";
        var filled = byCustomId.TryGetValue(customId, out var found) ? found : given[customId];
        writer.WriteStartObject();
        writer.WriteNumber("type", type);
        writer.WriteNumber("id", control.Int("id") ?? 0);
        writer.WriteString("custom_id", customId);
        var required = control.Bool("required") ?? true;
        switch (type)
        {
            case ComponentType.TextInput:
                WriteText(writer, control, filled["value"], required);
                break;
            case ComponentType.RadioGroup:
                WriteChoice(writer, control, filled["value"], required);
                break;
            case ComponentType.Checkbox:
                writer.WriteBoolean("value", filled["value"].Flag() ?? false);
                break;
            case ComponentType.FileUpload:
                WriteFiles(writer, control, filled["values"], required);
                break;
            default:
                WriteSelection(writer, control, type, filled["values"], required);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, JsonElement control, FormField value, bool required)
    {
        var text = value.IsPresent ? value.Text(0, control.Int("max_length") ?? 4000) ?? "" : "";
        if (text.Length == 0 && required)
        {
            value.Fail("BASE_TYPE_REQUIRED", "This field is required");
        }
        else if (text.Length > 0 && TextLength.Of(text) < (control.Int("min_length") ?? 0))
        {
            value.Fail("BASE_TYPE_BAD_LENGTH", $"Must be {control.Int("min_length")} or more in length.");
        }

        writer.WriteString("value", text);
    }

    private static void WriteChoice(Utf8JsonWriter writer, JsonElement control, FormField value, bool required)
    {
        var chosen = value.IsPresent ? value.Text(0, 100) : null;
        if (chosen is null ? required : !control.Items("options").Any(option => option.Text("value") == chosen))
        {
            value.Fail("COMPONENT_VALIDATION_FAILED", "Component validation failed");
        }

        writer.WriteString("value", chosen);
    }

    private void WriteFiles(Utf8JsonWriter writer, JsonElement control, FormField values, bool required)
    {
        var least = required ? Math.Max(1, control.Int("min_values") ?? 1) : 0;
        if (!values.IsPresent && required)
        {
            values.Require();
        }

        writer.WriteStartArray("values");
        foreach (var placeholder in values.Items(least, control.Int("max_values") ?? 1))
        {
            writer.WriteStringValue(uploads.Take(placeholder, resolved)?.ToString());
        }

        writer.WriteEndArray();
    }

    private void WriteSelection(Utf8JsonWriter writer, JsonElement control, int type, FormField values, bool required)
    {
        var none = !required && (!values.IsPresent || MessageForm.Count(values.Value) == 0);
        if (none)
        {
            writer.WriteStartArray("values");
            writer.WriteEndArray();
            return;
        }

        SelectedValues.Write(writer, control, type, values, resolved, leastByDefault: required ? 1 : 0);
    }

    // The page may nest what was filled in as the form does, or list it flat.
    private static Dictionary<string, FormField> Collect(FormField components)
    {
        var found = new Dictionary<string, FormField>();
        foreach (var component in components.Items(0, 40))
        {
            Add(component);
            Add(component["component"]);
            foreach (var input in component["components"].Items(0, 5))
            {
                Add(input);
            }
        }

        return found;

        void Add(FormField component)
        {
            if (component.Value.Text("custom_id") is { } customId)
            {
                found[customId] = component;
            }
        }
    }
}
