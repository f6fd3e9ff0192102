using JJBot.Discord.Rest;
using JJBot.Discord.Wire;
using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>
/// Publishes messages in announcement channels to those who follow them. Discord allows about ten an hour in a channel: what is more
/// waits here for its turn, as long as the program runs.
/// </summary>
internal sealed partial class NewsPublisher(DiscordRestClient rest, TimeProvider clock, ILogger<NewsPublisher> logger)
{
    private const int MostWaiting = 1_000;

    private readonly Lock gate = new();
    private readonly Queue<(Snowflake Channel, Snowflake Message, DateTimeOffset At)> waiting = [];

    /// <returns>For the ledger, where it is not published now; null where it is, or is not to be.</returns>
    public async Task<string?> PublishAsync(Subscription subscription, Snowflake channel, Snowflake message, CancellationToken cancellationToken) =>
        subscription is { Crosspost: true, Target.Kind: ChannelKind.Announcement } ? await PublishAsync(channel, message, cancellationToken) : null;

    /// <summary>Publishes what has waited for its turn.</summary>
    public async Task RunRoundAsync(CancellationToken cancellationToken)
    {
        List<(Snowflake Channel, Snowflake Message, DateTimeOffset At)> due;
        lock (gate)
        {
            var now = clock.GetUtcNow();
            due = [.. waiting.Where(one => one.At <= now)];
            var rest = waiting.Where(one => one.At > now).ToList();
            waiting.Clear();
            rest.ForEach(waiting.Enqueue);
        }

        foreach (var (channel, message, _) in due)
        {
            await PublishAsync(channel, message, cancellationToken);
        }
    }

    private async Task<string?> PublishAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken)
    {
        try
        {
            await rest.CrosspostMessageAsync(channel, message, cancellationToken);
            return null;
        }
        catch (DiscordException exception) when (exception.Action == ErrorAction.AlreadyDone)
        {
            return null;
        }
        catch (DiscordException exception) when (exception.Action is ErrorAction.BackOff or ErrorAction.Retry)
        {
            return Queue(channel, message, exception.RetryAfter ?? TimeSpan.FromMinutes(1));
        }
        catch (DiscordException exception)
        {
            Log.Refused(logger, channel, exception.Message);
            return $"not published to those who follow the channel: {SendTroubles.Reason(exception)}";
        }
    }

    private string Queue(Snowflake channel, Snowflake message, TimeSpan wait)
    {
        lock (gate)
        {
            if (waiting.Count == MostWaiting)
            {
                return "not published to those who follow the channel: too many wait for that";
            }

            waiting.Enqueue((channel, message, clock.GetUtcNow() + wait));
            return "published later to those who follow the channel: Discord allows about ten an hour";
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A message in {Channel} was not published: {Reason}")]
        public static partial void Refused(ILogger logger, Snowflake channel, string reason);
    }
}
