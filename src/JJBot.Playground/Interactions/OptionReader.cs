using System.Text.Json;
using JJBot.Playground.Json;
using JJBot.Playground.Validation;
using JJBot.Playground.World;

namespace JJBot.Playground.Interactions;

/// <summary>Checks what a person filled into a command against its definition, and writes it as the bot gets it.</summary>
/// <param name="partial">Autocomplete: what is missing is still to come, and the focused text may be anything.</param>
internal sealed class OptionReader(Utf8JsonWriter writer, Resolved resolved, Uploads uploads, bool partial)
{
    public const int Subcommand = 1;
    public const int Group = 2;

    /// <summary>The definition of the option that is being typed, where one was marked so.</summary>
    public JsonElement? FocusedDefinition { get; private set; }

    public void WriteOptions(IEnumerable<JsonElement> definition, FormField given)
    {
        var definitions = definition.ToList();
        var options = given.Items(0, 25);
        if (!partial)
        {
            RequireAll(definitions, given, options);
        }

        if (options.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("options");
        foreach (var option in options)
        {
            var name = option.Value.Text("name");
            var known = definitions.FirstOrDefault(each => each.Text("name") == name);
            if (known.ValueKind == JsonValueKind.Undefined)
            {
                option["name"].Fail("APPLICATION_COMMAND_OPTION_UNKNOWN", $"Unknown option \"{name}\"");
                continue;
            }

            WriteOption(known, option);
        }

        writer.WriteEndArray();
    }

    private static void RequireAll(List<JsonElement> definitions, FormField given, FormField[] options)
    {
        if (definitions.Any(each => each.Int("type") is Subcommand or Group))
        {
            if (options.Length != 1)
            {
                given.Fail("APPLICATION_COMMAND_SUBCOMMAND_REQUIRED", "Exactly one sub-command must be chosen");
            }

            return;
        }

        foreach (var missing in definitions.Where(each => each.Bool("required") == true && !options.Any(option => option.Value.Text("name") == each.Text("name"))))
        {
            given[missing.Text("name")!].Fail("BASE_TYPE_REQUIRED", "This field is required");
        }
    }

    private void WriteOption(JsonElement definition, FormField option)
    {
        var type = definition.Int("type") ?? 3;
        writer.WriteStartObject();
        writer.WriteString("name", definition.Text("name"));
        writer.WriteNumber("type", type);
        if (type is Subcommand or Group)
        {
            WriteOptions(definition.Items("options"), option["options"]);
        }
        else
        {
            var focused = partial && option.Value.Bool("focused") == true;
            WriteValue(definition, type, option["value"], focused);
            if (focused)
            {
                FocusedDefinition = definition;
                writer.WriteBoolean("focused", true);
            }
        }

        writer.WriteEndObject();
    }

    private void WriteValue(JsonElement definition, int type, FormField value, bool focused)
    {
        writer.WritePropertyName("value");
        if (focused)
        {
            writer.WriteStringValue(value.Value.ValueKind == JsonValueKind.Undefined ? "" : value.Value.ToString());
            return;
        }

        if (!value.Require())
        {
            writer.WriteNullValue();
            return;
        }

        OptionValue.Check(definition, type, value, resolved);
        if (type == OptionValue.Attachment)
        {
            writer.WriteStringValue(uploads.Take(value, resolved)?.ToString());
            return;
        }

        value.Value.WriteTo(writer);
    }
}
