using static JJBot.Playground.Validation.ComponentType;

namespace JJBot.Playground.Validation;

/// <summary>The components of a message. https://docs.discord.com/developers/components/reference</summary>
internal sealed class ComponentRules
{
    private const int MaximumComponents = 40;
    private const int MaximumText = 4000;

    private readonly ControlRules controls = new();
    private readonly HashSet<long> ids = [];
    private readonly Func<string, bool> hasFile;
    private int count;
    private int textLength;

    private ComponentRules(Func<string, bool> hasFile) => this.hasFile = hasFile;

    /// <param name="hasFile">Whether the message has a file of this name.</param>
    public static void Check(FormField components, bool isV2, Func<string, bool> hasFile)
    {
        var rules = new ComponentRules(hasFile);
        foreach (var component in components.Items(0, isV2 ? MaximumComponents : 5))
        {
            if (isV2)
            {
                rules.CheckOne(component, ActionRow, Section, TextDisplay, MediaGallery, ComponentType.File, Separator, Container);
            }
            else
            {
                rules.CheckOne(component, ActionRow);
            }
        }

        if (rules.count > MaximumComponents)
        {
            components.Fail("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", $"The total number of components cannot exceed {MaximumComponents}");
        }

        if (rules.textLength > MaximumText)
        {
            components.Fail("COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", $"Displayable text size exceeds maximum size of {MaximumText}");
        }
    }

    private void CheckOne(FormField component, params ReadOnlySpan<int> allowed)
    {
        count++;
        if (!component.IsObject() || !component["type"].Require())
        {
            return;
        }

        var type = (int)(component["type"].Integer(0, 100) ?? -1);
        if (!allowed.Contains(type))
        {
            component["type"].Fail("UNION_TYPE_CHOICES", $"Value of field \"type\" must be one of ({string.Join(", ", allowed.ToArray())}).");
            return;
        }

        CheckId(component["id"]);
        CheckKind(component, type);
    }

    private void CheckId(FormField id)
    {
        if (id.Integer(0, int.MaxValue) is > 0 and var value && !ids.Add(value))
        {
            id.Fail("COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
        }
    }

    private void CheckKind(FormField component, int type)
    {
        switch (type)
        {
            case ActionRow:
                CheckRow(component["components"]);
                break;
            case Button:
                controls.CheckButton(component);
                break;
            case Section:
                CheckSection(component);
                break;
            case TextDisplay:
                component["content"].Require();
                textLength += component["content"].Text(1, MaximumText) is { } text ? TextLength.Of(text) : 0;
                break;
            case Thumbnail:
                CheckMedia(component, "media", "http", "https", "attachment");
                break;
            case MediaGallery:
                CheckGallery(component["items"]);
                break;
            case ComponentType.File:
                CheckMedia(component, "file", "attachment");
                break;
            case Separator:
                component["divider"].Flag();
                component["spacing"].Choice(1, 2);
                break;
            case Container:
                CheckContainer(component);
                break;
            default:
                controls.CheckSelect(component, type, inModal: false);
                break;
        }
    }

    private void CheckRow(FormField components)
    {
        components.Require();
        var items = components.Items(1, 5);
        foreach (var item in items)
        {
            CheckOne(item, Button, StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect);
        }

        if (items.Length > 1 && items.Any(item => item["type"].Value is { ValueKind: System.Text.Json.JsonValueKind.Number } type && IsSelect(type.GetInt32())))
        {
            components.Fail("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
        }
    }

    private void CheckSection(FormField section)
    {
        section["components"].Require();
        foreach (var text in section["components"].Items(1, 3))
        {
            CheckOne(text, TextDisplay);
        }

        if (section["accessory"].Require())
        {
            CheckOne(section["accessory"], Button, Thumbnail);
        }
    }

    private void CheckContainer(FormField container)
    {
        container["components"].Require();
        container["accent_color"].Integer(0, 0xFFFFFF);
        container["spoiler"].Flag();
        foreach (var child in container["components"].Items(1, MaximumComponents))
        {
            CheckOne(child, ActionRow, Section, TextDisplay, MediaGallery, ComponentType.File, Separator);
        }
    }

    private void CheckGallery(FormField items)
    {
        items.Require();
        foreach (var item in items.Items(1, 10))
        {
            CheckMedia(item, "media", "http", "https", "attachment");
        }
    }

    private void CheckMedia(FormField holder, string name, params ReadOnlySpan<string> schemes)
    {
        holder["description"].Text(0, 1024);
        holder["spoiler"].Flag();
        if (holder[name].Require() && holder[name].IsObject())
        {
            holder[name]["url"].Require();
            holder[name]["url"].Url(schemes);
            CheckFile(holder[name]["url"]);
        }
    }

    private void CheckFile(FormField url)
    {
        const string Scheme = "attachment://";
        if (url.Value.ValueKind == System.Text.Json.JsonValueKind.String && url.Value.GetString() is { } address
            && address.StartsWith(Scheme, StringComparison.Ordinal) && !hasFile(address[Scheme.Length..]))
        {
            url.Fail("UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", "The referenced attachment was not found in the upload");
        }
    }
}
