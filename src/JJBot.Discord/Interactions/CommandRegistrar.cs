using System.Text.Json;
using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace JJBot.Discord.Interactions;

/// <summary>Tells Discord of the commands, when they are others than Discord knows.</summary>
public sealed partial class CommandRegistrar(DiscordRestClient rest, ILogger<CommandRegistrar> logger)
{
    /// <returns>The commands with the ids that clickable mentions of them need.</returns>
    /// <exception cref="ArgumentException">A definition is not what Discord takes.</exception>
    /// <exception cref="DiscordException">Discord refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<ApplicationCommand>> RegisterAsync(IReadOnlyList<CommandDefinition> definitions, CancellationToken cancellationToken)
    {
        Check(definitions);
        ApplicationCommand[] wanted = [.. definitions.Select(definition => definition.ToWire())];
        var application = await rest.GetCurrentApplicationAsync(cancellationToken);
        var current = await rest.GetGlobalCommandsAsync(application.Id, cancellationToken);
        if (Fingerprint(current) == Fingerprint(wanted))
        {
            Log.Unchanged(logger, current.Count);
            return current;
        }

        var registered = await rest.BulkOverwriteGlobalCommandsAsync(application.Id, wanted, cancellationToken);
        Log.Registered(logger, registered.Count);
        return registered;
    }

    private static void Check(IReadOnlyList<CommandDefinition> definitions)
    {
        foreach (var group in definitions.GroupBy(definition => definition.Type))
        {
            var most = group.Key == ApplicationCommandType.ChatInput ? CommandLimits.SlashCommands : CommandLimits.MenuCommands;
            Limit.AtMost(group.Count(), most, $"commands of type {group.Key}");
            OptionRules.CheckUnique("The list of commands", group.Select(definition => definition.Name));
        }

        foreach (var definition in definitions)
        {
            definition.Check();
        }
    }

    /// <summary>Equal for definitions that mean the same, however Discord writes them back.</summary>
    private static string Fingerprint(IEnumerable<ApplicationCommand> commands)
    {
        ApplicationCommand[] normalized = [.. commands
            .Select(CommandNormalizer.Normalize)
            .OrderBy(command => command.Type)
            .ThenBy(command => command.Name, StringComparer.Ordinal)];
        return JsonSerializer.Serialize(normalized, DiscordJson.Wire.IReadOnlyListApplicationCommand);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Discord knows the {Count} commands already")]
        public static partial void Unchanged(ILogger logger, int count);

        [LoggerMessage(LogLevel.Information, "Registered {Count} commands with Discord")]
        public static partial void Registered(ILogger logger, int count);
    }
}
