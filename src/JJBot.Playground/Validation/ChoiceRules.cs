using System.Text.Json;

namespace JJBot.Playground.Validation;

/// <summary>Choices of an option, fixed or suggested. https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure</summary>
internal static class ChoiceRules
{
    /// <param name="optionType">3 text, 4 whole number, 10 number.</param>
    public static void Check(FormField choices, int optionType)
    {
        var names = new HashSet<string>();
        foreach (var choice in choices.Items(0, 25))
        {
            choice["name"].Require();
            if (choice["name"].Text(1, 100) is { } name && !names.Add(name))
            {
                choice["name"].Fail("APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Option choice name already exists");
            }

            if (choice["value"].Require())
            {
                CheckValue(choice["value"], optionType);
            }
        }
    }

    private static void CheckValue(FormField value, int optionType)
    {
        if (optionType == 3)
        {
            value.Text(1, 100);
        }
        else if (value.Value.ValueKind != JsonValueKind.Number || (optionType == 4 && !value.Value.TryGetInt64(out _)))
        {
            value.Fail("NUMBER_TYPE_COERCE", $"Value \"{value.Value}\" is not {(optionType == 4 ? "int" : "float")}.");
        }
    }
}
