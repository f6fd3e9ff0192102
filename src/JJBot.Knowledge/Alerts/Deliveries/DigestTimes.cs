namespace JJBot.Knowledge.Alerts;

/// <summary>When digests come.</summary>
/// <param name="Hour">In the server's time zone: 0 to 23.</param>
/// <param name="Weekday">Of weekly digests.</param>
public sealed record DigestTimes(int Hour, DayOfWeek Weekday)
{
    private const int DaysOfAWeek = 7;

    /// <summary>
    /// The first time after a moment. Where clocks are put forward over the hour it is the first moment after the gap; where they are put
    /// back and the hour comes twice it is the first of the two.
    /// </summary>
    /// <param name="moment">The time itself is not after it.</param>
    /// <param name="kind"><see cref="DeliveryMode.Daily"/> or <see cref="DeliveryMode.Weekly"/>.</param>
    /// <param name="zone">The server's.</param>
    public DateTimeOffset After(DateTimeOffset moment, DeliveryMode kind, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
        var last = day.AddDays(DaysOfAWeek + 1);
        for (; day < last; day = day.AddDays(1))
        {
            if ((kind == DeliveryMode.Daily || day.DayOfWeek == Weekday) && On(day, zone) is var time && time > moment)
            {
                return time;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only daily and weekly digests have a time.");
    }

    private DateTimeOffset On(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(new TimeOnly(Hour, 0));
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
