using JJBot.Discord.Interactions;
using JJBot.Knowledge.Alerts;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Review;
using JJBot.Replies.Alerts.Subscriptions;
using Microsoft.Extensions.Options;

namespace JJBot.Commands.Alerts;

/// <summary>By which clock a server's digests come: in its own time zone, at the hour that the operator has set for all.</summary>
public sealed class DigestSettings(ServerSettings settings, SubscriptionDesk desk, IOptions<AlertsOptions> options)
{
    private const string UsualZone = "UTC";

    public async Task<DigestClock> ReadAsync(Scope server, CancellationToken cancellationToken)
    {
        var rules = await settings.ReadAsync(server, cancellationToken);
        return new DigestClock(options.Value.DigestHour, options.Value.DigestWeekday, rules.TimeZone ?? UsualZone);
    }

    /// <summary>Settles the server's time zone where one was named that it does not have yet.</summary>
    /// <exception cref="UserMistakeException">It was refused.</exception>
    public async Task SettleAsync(string? zone, Moderator manager, CancellationToken cancellationToken)
    {
        if (zone is null || zone == (await ReadAsync(manager.Server, cancellationToken)).TimeZone)
        {
            return;
        }

        if (await desk.SetTimeZoneAsync(zone, manager.Actor, manager.Server, cancellationToken) is ReviewOutcome.Refused refused)
        {
            throw new UserMistakeException(Markdown.EscapeLine(refused.Sentence));
        }
    }
}
