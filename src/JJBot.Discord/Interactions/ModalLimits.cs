using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>What Discord takes in one modal.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal</remarks>
public static class ModalLimits
{
    public const int Title = 45;
    public const int Components = 5;
    public const int Label = 45;
    public const int Description = 100;
    public const int TextInput = 4_000;
    public const int Placeholder = 100;
    public const int GroupOptions = 10;
    public const int Files = 10;

    internal static void Check(string customId, string title, IReadOnlyList<Component> components)
    {
        Limit.Length(customId, 1, MessageLimits.CustomId, "a custom id");
        Limit.Length(title, 1, Title, "a modal's title");
        Limit.Between(components.Count, 1, Components, "components in a modal");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var component in components)
        {
            if (component is Label label)
            {
                Limit.Length(label.Text, 1, Label, "a label");
                Limit.AtMost(label.Description?.Length ?? 0, Description, "characters in a label's description");
                var id = Field(label.Component);
                Limit.Length(id, 1, MessageLimits.CustomId, "a custom id");
                Limit.Require(ids.Add(id), "Two fields of a modal have one custom id.");
                continue;
            }

            Limit.Require(component is TextDisplay, "A modal holds labels with fields, and texts.");
        }
    }

    private static string Field(Component component)
    {
        switch (component)
        {
            case TextInput input:
                Text(input);
                return input.CustomId;
            case SelectMenu select:
                SelectLimits.Check(select);
                Limit.Require(select.Disabled is null, "Nothing in a modal can be disabled.");
                Limit.Require(select.MinValues != 0 || select.Required == false, "A select that may stay empty states that it is not required.");
                return select.CustomId;
            case FileUpload upload:
                Limit.Between(upload.MinValues ?? 1, 0, Files, "as the least number of files");
                Limit.Between(upload.MaxValues ?? 1, 1, Files, "as the greatest number of files");
                Limit.Require(upload.MinValues != 0 || upload.Required == false, "An upload that may stay empty states that it is not required.");
                Limit.AtMost(upload.FileTypes?.Count ?? 0, 10, "file types");
                return upload.CustomId;
            case RadioGroup group:
                Limit.Between(group.Options.Count, 2, GroupOptions, "options in a radio group");
                return group.CustomId;
            case CheckboxGroup group:
                Limit.Between(group.Options.Count, 1, GroupOptions, "options in a checkbox group");
                return group.CustomId;
            case Checkbox checkbox:
                return checkbox.CustomId;
            default:
                throw new ArgumentException($"A {component.GetType().Name} cannot be a field of a modal.");
        }
    }

    private static void Text(TextInput input)
    {
        Limit.Between(input.MinLength ?? 0, 0, TextInput, "as the least length of a text");
        Limit.Between(input.MaxLength ?? TextInput, 1, TextInput, "as the greatest length of a text");
        Limit.Require((input.MinLength ?? 0) <= (input.MaxLength ?? TextInput), "A text's least length exceeds the greatest.");
        Limit.AtMost(input.Value?.Length ?? 0, input.MaxLength ?? TextInput, "characters in a text's value");
        Limit.AtMost(input.Placeholder?.Length ?? 0, Placeholder, "characters in a placeholder");
    }
}
