using System.Text.Json;
using JJBot.Discord.Wire;

namespace JJBot.Discord.Interactions;

/// <summary>Brings a definition of ours and the same one read back from Discord to one form: defaults left out, sets in order.</summary>
internal static class CommandNormalizer
{
    public static ApplicationCommand Normalize(ApplicationCommand command) => command with
    {
        Id = null,
        NameLocalizations = Sorted(command.NameLocalizations),
        Description = NullIfEmpty(command.Description),
        DescriptionLocalizations = Sorted(command.DescriptionLocalizations),
        Options = Options(command.Options),
        Contexts = Sorted(command.Contexts),
        IntegrationTypes = Sorted(command.IntegrationTypes),
    };

    private static ApplicationCommandOption[]? Options(IReadOnlyList<ApplicationCommandOption>? options) =>
        options is null or [] ? null : [.. options.Select(Normalize)];

    private static ApplicationCommandOption Normalize(ApplicationCommandOption option) => option with
    {
        NameLocalizations = Sorted(option.NameLocalizations),
        DescriptionLocalizations = Sorted(option.DescriptionLocalizations),
        Required = option.Required == true ? true : null,
        Autocomplete = option.Autocomplete == true ? true : null,
        Choices = option.Choices is null or [] ? null : [.. option.Choices.Select(Normalize)],
        Options = Options(option.Options),
        ChannelTypes = Sorted(option.ChannelTypes),
    };

    private static ApplicationCommandOptionChoice Normalize(ApplicationCommandOptionChoice choice) => choice with
    {
        NameLocalizations = Sorted(choice.NameLocalizations),
        Value = choice.Value.ValueKind == JsonValueKind.Number
            ? JsonSerializer.SerializeToElement(choice.Value.GetDouble(), DiscordJson.Wire.Double)
            : choice.Value,
    };

    private static T[]? Sorted<T>(IReadOnlyList<T>? values) => values is null or [] ? null : [.. values.Order()];

    private static SortedDictionary<string, string>? Sorted(IReadOnlyDictionary<string, string>? texts) =>
        texts is null || texts.Count == 0
            ? null
            : new SortedDictionary<string, string>(texts.ToDictionary(text => text.Key, text => text.Value), StringComparer.Ordinal);

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
