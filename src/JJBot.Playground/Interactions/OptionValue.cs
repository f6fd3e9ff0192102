using System.Text.Json;
using JJBot.Playground.Json;
using JJBot.Playground.Validation;

namespace JJBot.Playground.Interactions;

/// <summary>Whether a value fits its option. https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type</summary>
internal static class OptionValue
{
    public const int Attachment = 11;

    private const int Text = 3;
    private const int Whole = 4;
    private const int Flag = 5;
    private const int User = 6;
    private const int Channel = 7;
    private const int Role = 8;
    private const int Mentionable = 9;
    private const int Number = 10;

    public static void Check(JsonElement definition, int type, FormField value, Resolved resolved)
    {
        switch (type)
        {
            case Text:
                value.Text(definition.Int("min_length") ?? 0, definition.Int("max_length") ?? 6000);
                CheckChoice(definition, value);
                break;
            case Whole:
                value.Integer(-(1L << 53), 1L << 53);
                CheckRange(definition, value);
                CheckChoice(definition, value);
                break;
            case Number:
                CheckRange(definition, value);
                CheckChoice(definition, value);
                break;
            case Flag:
                value.Flag();
                break;
            case User:
                Known(value, "user", value.Id() is { } user && resolved.AddUser(user));
                break;
            case Role:
                Known(value, "role", value.Id() is { } role && resolved.AddRole(role));
                break;
            case Mentionable:
                Known(value, "mentionable", value.Id() is { } one && (resolved.AddUser(one) || resolved.AddRole(one)));
                break;
            case Channel:
                CheckChannel(definition, value, resolved);
                break;
        }
    }

    public static void CheckChannel(JsonElement definition, FormField value, Resolved resolved)
    {
        if (value.Id() is not { } id || !resolved.AddChannel(id))
        {
            Known(value, "channel", false);
            return;
        }

        var types = definition.Items("channel_types").Select(type => type.GetInt32()).ToList();
        if (types.Count > 0 && !types.Contains((int)resolved.TypeOf(id)!))
        {
            value.Fail("APPLICATION_COMMAND_OPTION_CHANNEL_TYPE", "This channel type is not allowed here");
        }
    }

    private static void Known(FormField value, string kind, bool isKnown)
    {
        if (!isKnown)
        {
            value.Fail("APPLICATION_COMMAND_OPTION_UNRESOLVED", $"Unknown {kind}");
        }
    }

    private static void CheckRange(JsonElement definition, FormField value)
    {
        if (value.Value.ValueKind != JsonValueKind.Number)
        {
            value.Fail("NUMBER_TYPE_COERCE", $"Value \"{value.Value}\" is not a number.");
            return;
        }

        var number = value.Value.GetDouble();
        if (definition.Field("min_value") is { ValueKind: JsonValueKind.Number } least && number < least.GetDouble())
        {
            value.Fail("NUMBER_TYPE_MIN", $"value should be greater than or equal to {least}.");
        }

        if (definition.Field("max_value") is { ValueKind: JsonValueKind.Number } most && number > most.GetDouble())
        {
            value.Fail("NUMBER_TYPE_MAX", $"value should be less than or equal to {most}.");
        }
    }

    private static void CheckChoice(JsonElement definition, FormField value)
    {
        if (definition.Items("choices").Any() && !definition.Items("choices").Any(choice => JsonElement.DeepEquals(choice.GetProperty("value"), value.Value)))
        {
            value.Fail("BASE_TYPE_CHOICES", "Value must be one of the choices.");
        }
    }
}
