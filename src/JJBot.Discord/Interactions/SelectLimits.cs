using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <remarks>https://docs.discord.com/developers/components/reference#string-select</remarks>
internal static class SelectLimits
{
    public static void Check(SelectMenu select)
    {
        Limit.AtMost(select.Placeholder?.Length ?? 0, MessageLimits.Placeholder, "characters in a placeholder");
        Limit.Between(select.MinValues ?? 1, 0, MessageLimits.SelectOptions, "as the least number of values");
        Limit.Between(select.MaxValues ?? 1, 1, MessageLimits.SelectOptions, "as the greatest number of values");
        Limit.Require((select.MinValues ?? 1) <= (select.MaxValues ?? 1), "A select's least number of values exceeds the greatest.");
        if (select is StringSelect choice)
        {
            Check(choice);
        }

        if (select is ListedSelect { DefaultValues: { } defaults })
        {
            Limit.Between(defaults.Count, select.MinValues ?? 1, select.MaxValues ?? 1, "values that are chosen already in a select");
        }
    }

    private static void Check(StringSelect select)
    {
        Limit.Between(select.Options.Count, 1, MessageLimits.SelectOptions, "options in a select");
        Limit.Require(
            select.Options.Select(option => option.Value).Distinct(StringComparer.Ordinal).Count() == select.Options.Count,
            "Two options of a select have one value.");
        foreach (var option in select.Options)
        {
            Limit.Length(option.Label, 1, MessageLimits.OptionText, "an option's label");
            Limit.Length(option.Value, 1, MessageLimits.OptionText, "an option's value");
            Limit.AtMost(option.Description?.Length ?? 0, MessageLimits.OptionText, "characters in an option's description");
        }
    }
}
