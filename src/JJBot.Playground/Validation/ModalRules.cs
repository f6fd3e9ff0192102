using static JJBot.Playground.Validation.ComponentType;

namespace JJBot.Playground.Validation;

/// <summary>The form that an interaction is answered with. https://docs.discord.com/developers/components/reference#label</summary>
internal sealed class ModalRules
{
    private readonly ControlRules controls = new();

    private ModalRules()
    {
    }

    public static void Check(FormField modal)
    {
        if (!modal.Require() || !modal.IsObject())
        {
            return;
        }

        var rules = new ModalRules();
        modal["title"].Require();
        modal["title"].Text(1, 45);
        rules.controls.CheckCustomId(modal);
        modal["components"].Require();
        foreach (var component in modal["components"].Items(1, 5))
        {
            rules.CheckTop(component);
        }
    }

    private void CheckTop(FormField component)
    {
        switch (component["type"].Choice(ActionRow, TextDisplay, Label))
        {
            case ActionRow:
                foreach (var input in component["components"].Items(1, 1))
                {
                    input["label"].Require();
                    input["label"].Text(1, 45);
                    if (input["type"].Choice(TextInput) is not null)
                    {
                        CheckTextInput(input);
                    }
                }

                break;
            case TextDisplay:
                component["content"].Require();
                component["content"].Text(1, 4000);
                break;
            case Label:
                component["label"].Require();
                component["label"].Text(1, 45);
                component["description"].Text(0, 100);
                if (component["component"].Require())
                {
                    CheckControl(component["component"]);
                }

                break;
        }
    }

    private void CheckControl(FormField control)
    {
        control["type"].Require();
        var type = (int)(control["type"].Choice(
            StringSelect, TextInput, UserSelect, RoleSelect, MentionableSelect, ChannelSelect, FileUpload, RadioGroup, CheckboxGroup, Checkbox) ?? 0);
        switch (type)
        {
            case 0:
                break;
            case TextInput:
                CheckTextInput(control);
                break;
            case FileUpload:
                controls.CheckCustomId(control);
                ControlRules.CheckInModal(control, control["min_values"].Integer(0, 10) ?? 1);
                control["max_values"].Integer(1, 10);
                control["file_types"].Items(0, 10);
                break;
            case RadioGroup:
                controls.CheckCustomId(control);
                ControlRules.CheckInModal(control, 1);
                ControlRules.CheckOptions(control["options"], 2, 10, 1);
                break;
            case CheckboxGroup:
                controls.CheckCustomId(control);
                ControlRules.CheckInModal(control, control["min_values"].Integer(0, 10) ?? 1);
                ControlRules.CheckOptions(control["options"], 1, 10, control["max_values"].Integer(1, 10) ?? 10);
                break;
            case Checkbox:
                controls.CheckCustomId(control);
                break;
            default:
                controls.CheckSelect(control, type, inModal: true);
                break;
        }
    }

    private void CheckTextInput(FormField input)
    {
        controls.CheckCustomId(input);
        input["style"].Require();
        input["style"].Choice(1, 2);
        input["placeholder"].Text(0, 100);
        input["value"].Text(0, 4000);
        input["required"].Flag();
        var least = input["min_length"].Integer(0, 4000) ?? 0;
        if (input["max_length"].Integer(1, 4000) is { } most && least > most)
        {
            input["min_length"].Fail("TEXT_INPUT_MIN_LENGTH_TOO_LARGE", "min_length must be less than or equal to max_length");
        }
    }
}
