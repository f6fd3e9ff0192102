using JJBot.Knowledge;
using JJBot.Knowledge.Sources.Refreshing;
using Microsoft.Extensions.Options;

namespace JJBot.Workers;

/// <summary>Reads linked sources again, slowly: those that were read longest ago first, a few an hour.</summary>
public sealed partial class RefreshWorker(SourceRefresher refresher, IOptions<RefreshOptions> options, TimeProvider clock, ILogger<RefreshWorker> logger) : BackgroundService
{
    private const int AtOnce = 2;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start has more urgent things to do: the first ones come after the first pause.
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RefreshAsync(stoppingToken);
        }
    }

    private async Task RefreshAsync(CancellationToken stoppingToken)
    {
        try
        {
            await refresher.RefreshOldestAsync(AtOnce, options.Value.Age, stoppingToken);
        }
        catch (KnowledgeException exception)
        {
            // The database may be back by the next time.
            Log.Failed(logger, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Sources could not be read again this time: {Reason}")]
        public static partial void Failed(ILogger logger, string reason);
    }
}
