using JJBot.Knowledge.Alerts;

namespace JJBot.Replies.Alerts.Subscriptions;

/// <summary>When a server's digests come.</summary>
/// <param name="Hour">0 to 23, in the time zone.</param>
/// <param name="Weekday">Of the weekly one.</param>
/// <param name="TimeZone">As the IANA names it.</param>
public sealed record DigestClock(int Hour, DayOfWeek Weekday, string TimeZone)
{
    /// <summary>"once a day at 18:00 (Europe/Berlin)", "as they come".</summary>
    public string Words(DeliveryMode mode) => mode switch
    {
        DeliveryMode.Daily => $"once a day at {Hour:00}:00 ({TimeZone})",
        DeliveryMode.Weekly => $"once a week, {Weekday} at {Hour:00}:00 ({TimeZone})",
        _ => "as they come",
    };
}
