using JJBot.Knowledge;
using JJBot.Knowledge.Review;

namespace JJBot.Workers;

/// <summary>
/// Takes over what the operator does on the terminal while the bot runs (adds, accepts, publishes, retracts): another process wrote it,
/// so this one has to look.
/// </summary>
public sealed partial class OperatorWorker(KnowledgeBase knowledge, AuditStore audit, TimeProvider clock, ILogger<OperatorWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>How many of the operator's acts the index holds; null before the first look.</summary>
    private int? taken;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await RunRoundAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Loads the index anew where the operator has done something since the last look.</summary>
    public async Task RunRoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            var done = await audit.CountAsync(Actor.Operator, stoppingToken);
            if (taken is not null && taken != done)
            {
                await knowledge.ReloadAsync(stoppingToken);
            }

            taken = done;
        }
        catch (KnowledgeException exception)
        {
            // The database may be back by the next look.
            Log.Failed(logger, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "What the operator did on the terminal is not answered from yet. {Trouble}")]
        public static partial void Failed(ILogger logger, string trouble);
    }
}
