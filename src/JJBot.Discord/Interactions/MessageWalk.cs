using JJBot.Discord.Rest;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>One walk over the components of a message, counting what is limited for the message as a whole.</summary>
internal sealed class MessageWalk(IReadOnlyList<OutgoingFile> files)
{
    private readonly HashSet<string> customIds = new(StringComparer.Ordinal);
    private int components;
    private int text;
    private int bytes;

    public void TopLevel(Component component)
    {
        if (component is Container container)
        {
            components++;
            Limit.Between(container.Components.Count, 1, MessageLimits.Components, "components in a container");
            Limit.Require(container.AccentColor is null or (>= 0 and <= 0xFFFFFF), "An accent colour is 0x000000 to 0xFFFFFF.");
            foreach (var child in container.Components)
            {
                Block(child);
            }

            return;
        }

        Block(component);
    }

    public void CheckTotals()
    {
        Limit.AtMost(components, MessageLimits.Components, "components in a message, nested ones included");
        Limit.AtMost(text, MessageLimits.Text, "characters of text in a message");
        Limit.AtMost(bytes, MessageLimits.TextBytes, "bytes of text in a message");
    }

    private void Block(Component component)
    {
        components++;
        switch (component)
        {
            case TextDisplay display:
                Text(display);
                break;
            case ActionRow row:
                Row(row);
                break;
            case Section section:
                Section(section);
                break;
            case MediaGallery gallery:
                Limit.Between(gallery.Items.Count, 1, MessageLimits.GalleryItems, "pictures in a gallery");
                foreach (var item in gallery.Items)
                {
                    Media(item.Media, item.Description);
                }

                break;
            case FileComponent file:
                Limit.Require(file.File.Url.StartsWith("attachment://", StringComparison.Ordinal), "A file component shows an attachment of its message.");
                Media(file.File, description: null);
                break;
            case Separator:
                break;
            default:
                throw new ArgumentException($"A {component.GetType().Name} cannot stand here in a message.");
        }
    }

    private void Text(TextDisplay display)
    {
        Limit.Length(display.Content, 1, MessageLimits.Text, "a text");
        text += display.Content.Length;
        bytes += MessageLimits.BytesOf(display.Content);
    }

    private void Section(Section section)
    {
        Limit.Between(section.Components.Count, 1, MessageLimits.TextsInSection, "texts in a section");
        foreach (var component in section.Components)
        {
            components++;
            Text(component as TextDisplay ?? throw new ArgumentException("A section holds texts."));
        }

        components++;
        switch (section.Accessory)
        {
            case Button button:
                Button(button);
                break;
            case Thumbnail thumbnail:
                Media(thumbnail.Media, thumbnail.Description);
                break;
            default:
                throw new ArgumentException("A section's accessory is a button or a thumbnail.");
        }
    }

    private void Row(ActionRow row)
    {
        if (row.Components is [SelectMenu select])
        {
            components++;
            SelectLimits.Check(select);
            Limit.Require(select.Required is null, "A select is required only in a modal.");
            UniqueId(select.CustomId);
            return;
        }

        Limit.Between(row.Components.Count, 1, MessageLimits.ButtonsInRow, "buttons in a row");
        foreach (var component in row.Components)
        {
            components++;
            Button(component as Button ?? throw new ArgumentException("A row holds buttons, or one select."));
        }
    }

    private void Button(Button button)
    {
        Limit.Require(!string.IsNullOrEmpty(button.Label) || button.Emoji is not null, "A button has a label or an emoji.");
        Limit.AtMost(button.Label?.Length ?? 0, MessageLimits.ButtonLabel, "characters in a button's label");
        if (button.Style == ButtonStyle.Link)
        {
            Limit.Length(button.Url, 1, MessageLimits.ButtonUrl, "a button's address");
            Limit.Require(button.CustomId is null, "A link button has no custom id.");
            return;
        }

        Limit.Require(button.Url is null, "Only a link button has an address.");
        UniqueId(button.CustomId);
    }

    private void UniqueId(string? customId)
    {
        Limit.Length(customId, 1, MessageLimits.CustomId, "a custom id");
        Limit.Require(customIds.Add(customId!), "Two components of a message have one custom id.");
    }

    private void Media(UnfurledMedia media, string? description)
    {
        Limit.Length(media.Url, 1, MessageLimits.MediaUrl, "a media address");
        Limit.AtMost(description?.Length ?? 0, MessageLimits.AltText, "characters in a description");
        Limit.Require(
            !media.Url.StartsWith("attachment://", StringComparison.Ordinal) || files.Any(file => file.Reference == media.Url),
            "A component refers to a file that does not travel with its message.");
    }
}
