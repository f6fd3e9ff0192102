using JJBot.Commands;
using JJBot.Discord.Interactions;
using JJBot.Discord.Rest;

namespace JJBot.Workers;

/// <summary>Tells Discord of the commands once after the start; tries again, ever more slowly, until it has worked.</summary>
public sealed partial class CommandRegistrationWorker(
    CommandRegistrar registrar, CommandList list, CommandCatalog catalog, TimeProvider clock, ILogger<CommandRegistrationWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RegisterAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A start that has failed elsewhere ends here too; the host would take it for a fault of this worker.
        }
    }

    private async Task RegisterAsync(CancellationToken stoppingToken)
    {
        CommandDefinition[] definitions = [.. list.Commands.Select(command => command.Definition)];
        foreach (var pause in Pauses())
        {
            try
            {
                catalog.SetRegistered(await registrar.RegisterAsync(definitions, stoppingToken));
                return;
            }
            catch (DiscordException exception) when (exception.Action != ErrorAction.StopAllCalls)
            {
                Log.Failed(logger, exception.Message, pause);
                await Task.Delay(pause, clock, stoppingToken);
            }
            catch (DiscordException)
            {
                // The gateway meets the same refusal, says what to do, and ends the program.
                return;
            }
        }
    }

    private static IEnumerable<TimeSpan> Pauses()
    {
        for (var pause = TimeSpan.FromSeconds(2); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            yield return pause;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The commands could not be registered: {Reason} Next try in {Pause}.")]
        public static partial void Failed(ILogger logger, string reason, TimeSpan pause);
    }
}
