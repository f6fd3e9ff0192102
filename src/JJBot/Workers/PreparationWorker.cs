using JJBot.Discord.Gateway;
using JJBot.Knowledge.Answers;
using JJBot.Replies.Pictures;

namespace JJBot.Workers;

/// <summary>Once the bot is connected, works out what every question needs and looks for the renderer of pictures, so that the first person who asks does not wait for it.</summary>
public sealed partial class PreparationWorker(GatewayStatus gateway, Answerer answerer, PictureRenderer pictures, ILogger<PreparationWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gateway.WhenReadyAsync(stoppingToken);
        try
        {
            await answerer.PrepareAsync(stoppingToken);
            await pictures.IsThereAsync();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whoever asks first meets the same error and hears of it; it is no reason to end the program.
            Log.Failed(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The answers could not be prepared")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
