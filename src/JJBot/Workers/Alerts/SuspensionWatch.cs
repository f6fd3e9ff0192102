using JJBot.Discord.Rest;
using JJBot.Knowledge;
using JJBot.Knowledge.Alerts;

namespace JJBot.Workers.Alerts;

/// <summary>
/// Looks after subscriptions that cannot be told: somebody hears of it once, elsewhere; and each place is tried now and then, until it
/// takes messages again.
/// </summary>
internal sealed partial class SuspensionWatch(
    Suspensions suspensions, DiscordRestClient rest, SuspensionNotifier notifier, DirectChannels direct, TimeProvider clock, ILogger<SuspensionWatch> logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly Dictionary<SubscriptionId, (DateTimeOffset At, TimeSpan Pause)> nextTries = [];

    /// <returns>Whether any of them takes messages again, so that something is due.</returns>
    /// <exception cref="KnowledgeException">The database refuses.</exception>
    public async Task<bool> RunRoundAsync(CancellationToken cancellationToken)
    {
        var suspended = await suspensions.ListAsync(cancellationToken);
        foreach (var over in nextTries.Keys.Except(suspended.Select(subscription => subscription.Id)).ToList())
        {
            nextTries.Remove(over);
        }

        var anyResumed = false;
        foreach (var subscription in suspended)
        {
            if (subscription.Suspension is { ToldAt: null } && await notifier.TellAsync(subscription, cancellationToken))
            {
                await suspensions.ToldAsync(subscription.Id, cancellationToken);
            }

            if (IsTime(subscription) && await TakesMessagesAsync(subscription, cancellationToken))
            {
                await suspensions.ResumeAsync(subscription.Id, cancellationToken);
                Log.Resumed(logger, subscription.Id);
                anyResumed = true;
            }
        }

        return anyResumed;
    }

    /// <summary>A minute after it was suspended, then ever more seldom.</summary>
    private bool IsTime(Subscription subscription)
    {
        var now = clock.GetUtcNow();
        var next = nextTries.TryGetValue(subscription.Id, out var known) ? known : (At: (subscription.Suspension?.Since ?? now) + FirstPause, Pause: FirstPause);
        nextTries[subscription.Id] = next;

        // A clock that was set back must not keep a channel waiting.
        if (now < next.At && next.At - now <= next.Pause)
        {
            return false;
        }

        var pause = next.Pause * 2 < LongestPause ? next.Pause * 2 : LongestPause;
        nextTries[subscription.Id] = (now + pause, pause);
        return true;
    }

    /// <summary>Asked by beginning to type, which needs what writing needs and leaves nothing behind.</summary>
    private async Task<bool> TakesMessagesAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        try
        {
            var channel = await direct.ChannelOfAsync(subscription.Target, cancellationToken);
            await rest.TriggerTypingAsync(channel, cancellationToken);
            return true;
        }
        catch (DiscordException exception)
        {
            Log.StillClosed(logger, subscription.Id, exception.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The subscription {Subscription} takes messages again.")]
        public static partial void Resumed(ILogger logger, SubscriptionId subscription);

        [LoggerMessage(LogLevel.Debug, "The subscription {Subscription} still takes no messages: {Reason}")]
        public static partial void StillClosed(ILogger logger, SubscriptionId subscription, string reason);
    }
}
