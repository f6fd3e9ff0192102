using JJBot.Playground.Json;

namespace JJBot.Playground.Validation;

/// <summary>Buttons and selects: the same in messages and, as far as they occur there, in modals. https://docs.discord.com/developers/components/reference#button</summary>
internal sealed class ControlRules
{
    private const int LinkStyle = 5;
    private const int PremiumStyle = 6;

    private readonly HashSet<string> customIds = [];

    public void CheckCustomId(FormField component)
    {
        var field = component["custom_id"];
        field.Require();
        if (field.Text(1, 100) is { Length: > 0 } customId && !customIds.Add(customId))
        {
            field.Fail("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }

    public void CheckButton(FormField button)
    {
        button["style"].Require();
        var style = button["style"].Choice(1, 2, 3, 4, LinkStyle, PremiumStyle);
        button["label"].Text(0, 80);
        button["disabled"].Flag();
        if (style == PremiumStyle)
        {
            button["sku_id"].Require();
            return;
        }

        if (style == LinkStyle)
        {
            CheckLink(button);
        }
        else
        {
            CheckCustomId(button);
            if (button["url"].IsPresent)
            {
                button.Fail("BUTTON_COMPONENT_INVALID_URL", "A custom id and url cannot both be specified");
            }
        }

        if (!button["label"].IsPresent && !button["emoji"].IsPresent)
        {
            button["label"].Fail("BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or emoji is required");
        }
    }

    private static void CheckLink(FormField button)
    {
        button["url"].Require();
        button["url"].Url("http", "https", "discord");
        if (button["custom_id"].IsPresent)
        {
            button.Fail("BUTTON_COMPONENT_CUSTOM_ID_AND_URL", "A custom id and url cannot both be specified");
        }
    }

    public void CheckSelect(FormField select, int type, bool inModal)
    {
        CheckCustomId(select);
        select["placeholder"].Text(0, 150);
        var least = select["min_values"].Integer(0, 25) ?? 1;
        var most = select["max_values"].Integer(1, 25) ?? 1;
        if (least > most)
        {
            select["min_values"].Fail("SELECT_COMPONENT_MIN_VALUES_TOO_LARGE", "min_values must be less than or equal to max_values");
        }

        select["disabled"].Flag();
        if (inModal)
        {
            CheckInModal(select, least);
        }

        if (type == ComponentType.StringSelect)
        {
            CheckOptions(select["options"], 1, 25, most);
        }
        else if (select["default_values"].IsPresent)
        {
            CheckDefaults(select["default_values"], type, (int)least, (int)most);
        }
    }

    // https://docs.discord.com/developers/components/reference#user-select-select-default-value-structure
    private static void CheckDefaults(FormField defaults, int type, int least, int most)
    {
        foreach (var value in defaults.Items(least, most))
        {
            value["id"].Require();
            value["id"].Id();
            if (!IsOfSelect(value.Value.Text("type"), type))
            {
                value["type"].Fail("SELECT_COMPONENT_INVALID_DEFAULT_VALUE", "The default value is of another type than the select");
            }
        }
    }

    private static bool IsOfSelect(string? kind, int type) => type switch
    {
        ComponentType.UserSelect => kind == "user",
        ComponentType.RoleSelect => kind == "role",
        ComponentType.MentionableSelect => kind is "user" or "role",
        _ => kind == "channel",
    };

    // A modal has no disabled controls, and one that must be filled cannot permit nothing.
    public static void CheckInModal(FormField control, long least)
    {
        var required = control["required"].Flag() ?? true;
        if (control["disabled"].Flag() == true)
        {
            control["disabled"].Fail("MODAL_COMPONENT_DISABLED", "Components in modals cannot be disabled");
        }

        if (required && least == 0 && control["min_values"].IsPresent)
        {
            control["min_values"].Fail("MODAL_COMPONENT_REQUIRED_MIN_VALUES", "min_values must be at least 1 when required is true");
        }
    }

    public static void CheckOptions(FormField options, int minimum, int maximum, long most)
    {
        options.Require();
        var values = new HashSet<string>();
        var defaults = 0;
        foreach (var option in options.Items(minimum, maximum))
        {
            option["label"].Require();
            option["value"].Require();
            option["label"].Text(1, 100);
            option["description"].Text(0, 100);
            defaults += option["default"].Flag() == true ? 1 : 0;
            if (option["value"].Text(1, 100) is { } value && !values.Add(value))
            {
                option["value"].Fail("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
            }
        }

        if (defaults > most)
        {
            options.Fail("SELECT_COMPONENT_TOO_MANY_DEFAULTS", "The number of default options cannot exceed max_values");
        }
    }
}
