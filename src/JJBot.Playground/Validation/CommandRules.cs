using System.Text.Json;
using System.Text.RegularExpressions;

namespace JJBot.Playground.Validation;

/// <summary>The definition of an application command. https://docs.discord.com/developers/interactions/application-commands</summary>
internal static partial class CommandRules
{
    private const int MaximumText = 8000;

    // .NET has no \p{sc=}; the blocks stand in for the two scripts.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$")]
    private static partial Regex NamePattern { get; }

    public static void Check(FormField command)
    {
        if (!command.IsObject())
        {
            return;
        }

        var type = command["type"].Choice(1, 2, 3) ?? 1;
        command["name"].Require();
        if (type == 1)
        {
            CheckName(command["name"]);
            command["description"].Require();
            command["description"].Text(1, 100);
        }
        else
        {
            CheckContextMenu(command);
        }

        CheckLocalizations(command, isChatInput: type == 1);
        command["default_member_permissions"].Id();
        command["nsfw"].Flag();
        foreach (var context in command["contexts"].Items(0, 3))
        {
            context.Choice(0, 1, 2);
        }

        foreach (var integration in command["integration_types"].Items(0, 2))
        {
            integration.Choice(0, 1);
        }

        CheckOptions(command["options"], depth: 0);
        if (!command.Errors.Any && LongestText(command.Value) > MaximumText)
        {
            command.Fail("APPLICATION_COMMAND_TOO_LARGE", $"Command exceeds maximum size of {MaximumText}");
        }
    }

    private static void CheckContextMenu(FormField command)
    {
        command["name"].Text(1, 32);
        if (command["description"].Text(0, 100) is { Length: > 0 })
        {
            command["description"].Fail("APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET", "Context menu commands cannot have description");
        }

        if (command["options"].Value is { ValueKind: JsonValueKind.Array } options && options.GetArrayLength() > 0)
        {
            command["options"].Fail("APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_CANNOT_BE_SET", "Context menu commands cannot have options");
        }
    }

    private static void CheckName(FormField name)
    {
        if (name.Text(1, 32) is not { Length: > 0 } text)
        {
            return;
        }

        if (!NamePattern.IsMatch(text))
        {
            name.Fail("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
        else if (text.Any(char.IsUpper))
        {
            name.Fail("APPLICATION_COMMAND_INVALID_NAME", "Command name must be lowercase");
        }
    }

    private static void CheckLocalizations(FormField named, bool isChatInput)
    {
        foreach (var (locale, field) in Locales(named["name_localizations"]))
        {
            if (isChatInput)
            {
                CheckName(field);
            }
            else
            {
                field.Text(1, 32);
            }

            CheckLocale(field, locale);
        }

        foreach (var (locale, field) in Locales(named["description_localizations"]))
        {
            field.Text(1, 100);
            CheckLocale(field, locale);
        }
    }

    private static IEnumerable<(string Locale, FormField Field)> Locales(FormField localizations) =>
        localizations.Value.ValueKind == JsonValueKind.Object ? localizations.Value.EnumerateObject().Select(each => (each.Name, localizations[each.Name])) : [];

    private static void CheckLocale(FormField field, string locale)
    {
        if (!Locale.All.Contains(locale))
        {
            field.Fail("ENUM_TYPE_COERCE", $"Value \"{locale}\" is not a valid enum value.");
        }
    }

    private static void CheckOptions(FormField options, int depth)
    {
        var names = new HashSet<string>();
        var (optionalSeen, subcommands, plain) = (false, false, false);
        foreach (var option in options.Items(0, 25))
        {
            if (!option.IsObject())
            {
                continue;
            }

            var type = CheckOption(option, depth);
            subcommands |= type is 1 or 2;
            plain |= type > 2;
            var required = option["required"].Flag() ?? false;
            if (required && optionalSeen)
            {
                option.Fail("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
            }

            optionalSeen |= !required;
            if (option["name"].Value is { ValueKind: JsonValueKind.String } name && !names.Add(name.GetString()!))
            {
                option["name"].Fail("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
            }
        }

        if (subcommands && plain)
        {
            options.Fail("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }
    }

    private static int CheckOption(FormField option, int depth)
    {
        option["type"].Require();
        option["name"].Require();
        option["description"].Require();
        CheckName(option["name"]);
        option["description"].Text(1, 100);
        CheckLocalizations(option, isChatInput: true);
        var type = (int)(option["type"].Choice(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) ?? 0);
        if (type is 1 or 2)
        {
            if (depth >= 3 - type)
            {
                option["type"].Fail("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command option type cannot be nested this deep");
                return type;
            }

            CheckOptions(option["options"], type == 2 ? 1 : 2);
            return type;
        }

        if (option["options"].Value is { ValueKind: JsonValueKind.Array } nested && nested.GetArrayLength() > 0)
        {
            option["options"].Fail("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Only sub-commands and sub-command groups can have options");
        }

        CheckValueRules(option, type);
        return type;
    }

    private static void CheckValueRules(FormField option, int type)
    {
        var takesChoices = type is 3 or 4 or 10;
        var autocomplete = option["autocomplete"].Flag() ?? false;
        if (autocomplete && (!takesChoices || option["choices"].Value is { ValueKind: JsonValueKind.Array } given && given.GetArrayLength() > 0))
        {
            option["autocomplete"].Fail("APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID", "Autocomplete needs a string, integer or number option without choices");
        }

        if (takesChoices)
        {
            ChoiceRules.Check(option["choices"], type);
        }

        option["min_length"].Integer(0, 6000);
        option["max_length"].Integer(1, 6000);
        foreach (var channelType in option["channel_types"].Items(0, 25))
        {
            channelType.Choice(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16);
        }
    }

    // Names, descriptions and values together; of localized texts the longest counts.
    private static int LongestText(JsonElement node)
    {
        var total = Longest(node, "name") + Longest(node, "description");
        foreach (var choice in Json.JsonReading.Items(node, "choices"))
        {
            total += Longest(choice, "name") + (choice.TryGetProperty("value", out var value) ? value.ToString().Length : 0);
        }

        return total + Json.JsonReading.Items(node, "options").Sum(LongestText);
    }

    private static int Longest(JsonElement node, string name)
    {
        var own = Json.JsonReading.Text(node, name) is { } text ? TextLength.Of(text) : 0;
        return Json.JsonReading.Object(node, name + "_localizations") is { } localized
            ? localized.EnumerateObject().Select(each => each.Value.ToString().Length).Append(own).Max()
            : own;
    }
}
