using JJBot.Discord.Interactions;
using JJBot.Knowledge;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Sources;
using JJBot.Knowledge.Sources.Refreshing;
using JJBot.Replies.Sources;
using Microsoft.Extensions.Options;

namespace JJBot.Workers;

/// <summary>
/// Reads linked sources again, slowly: those that were read longest ago first, a few an hour. Moderators are told, once, of what has
/// changed, where they have settled where to be told.
/// </summary>
public sealed partial class RefreshWorker(
    SourceRefresher refresher, NoticeSender notices, IOptions<RefreshOptions> options, TimeProvider clock, ILogger<RefreshWorker> logger) : BackgroundService
{
    private const int AtOnce = 2;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start has more urgent things to do: the first ones come after the first pause.
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RunRoundAsync(stoppingToken);
        }
    }

    /// <summary>Reads the next few again, and tells of what has become of them.</summary>
    public async Task RunRoundAsync(CancellationToken stoppingToken)
    {
        var began = clock.GetUtcNow();
        try
        {
            foreach (var result in await refresher.RefreshOldestAsync(AtOnce, options.Value.Age, stoppingToken))
            {
                await TellAsync(result, began, stoppingToken);
            }
        }
        catch (KnowledgeException exception)
        {
            // The database may be back by the next time.
            Log.Failed(logger, exception.Message);
        }
    }

    /// <summary>What was known before is not told again.</summary>
    private Task TellAsync(RefreshResult result, DateTimeOffset began, CancellationToken stoppingToken) => result switch
    {
        RefreshResult.Read read when read.Source.DriftSeenAt >= began => SendAsync(read.Source, DriftReply.From(read), stoppingToken),
        RefreshResult.Gone gone when gone.Source.GoneAt >= began => SendAsync(gone.Source, DriftReply.From(gone), stoppingToken),
        _ => Task.CompletedTask,
    };

    private Task SendAsync(Source source, MessageBody notice, CancellationToken stoppingToken) =>
        source.Scope == Scope.Shared ? Task.CompletedTask : notices.SendAsync(source.Scope, place: null, notice, stoppingToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Sources could not be read again this time: {Reason}")]
        public static partial void Failed(ILogger logger, string reason);
    }
}
