using System.Text.RegularExpressions;

namespace JJBot.Discord.Interactions;

/// <summary>What Discord takes in the definition of a command.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/application-commands</remarks>
public static partial class CommandLimits
{
    public const int SlashCommands = 100;
    public const int MenuCommands = 15;
    public const int Options = 25;
    public const int Choices = 25;
    public const int ChoiceText = 100;
    public const int Description = 100;
    public const int Name = 32;
    public const int Text = 6_000;

    /// <summary>Names, descriptions and values of a command together, the longest localization counting.</summary>
    public const int Total = 8_000;

    internal static void CheckName(string name, IReadOnlyDictionary<string, string>? localizations)
    {
        foreach (var text in new[] { name }.Concat(localizations?.Values ?? []))
        {
            Limit.Require(
                NamePattern().IsMatch(text) && !text.Any(char.IsUpper),
                $"'{text}' is no name for a command or option: 1 to 32 lower-case letters, digits, '-' or '_'.");
        }
    }

    internal static void CheckMenuName(string name, IReadOnlyDictionary<string, string>? localizations)
    {
        foreach (var text in new[] { name }.Concat(localizations?.Values ?? []))
        {
            Limit.Length(text, 1, Name, "a command's name");
        }
    }

    internal static void CheckDescription(string description, IReadOnlyDictionary<string, string>? localizations)
    {
        foreach (var text in new[] { description }.Concat(localizations?.Values ?? []))
        {
            Limit.Length(text, 1, Description, "a description");
        }
    }

    // Discord's own expression asks for two scripts by a property that .NET does not know; the blocks of those scripts stand for them.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z")]
    private static partial Regex NamePattern();
}
