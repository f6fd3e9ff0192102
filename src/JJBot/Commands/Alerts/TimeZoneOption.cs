using System.Globalization;
using JJBot.Discord.Interactions;

namespace JJBot.Commands.Alerts;

/// <summary>The option that names the server's time zone, by which digests are sent; as the IANA names it.</summary>
/// <remarks>https://www.iana.org/time-zones</remarks>
public sealed class TimeZoneOption(TimeProvider clock)
{
    public const string Name = "time-zone";

    /// <summary>Suggested before anything is typed.</summary>
    private static readonly string[] Common =
    [
        "UTC", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Sao_Paulo", "Europe/London", "Europe/Berlin",
        "Europe/Paris", "Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney",
    ];

    public static CommandOption Definition { get; } = new(Name, "The server's time zone, for digests; a city will do")
    {
        Autocomplete = true,
        MaxLength = 64,
    };

    /// <summary>The zones with that in their name, each with the time that it is there.</summary>
    public IEnumerable<Choice> Complete(string typed)
    {
        var wanted = typed.Trim().Replace(' ', '_');
        var now = clock.GetUtcNow();
        return (wanted.Length == 0 ? Common.Select(Find).OfType<TimeZoneInfo>() : TimeZoneInfo.GetSystemTimeZones().Where(zone => Matches(zone, wanted)))
            .Take(CommandLimits.Choices)
            .Select(zone => new Choice($"{zone.Id}, now {TimeZoneInfo.ConvertTime(now, zone).ToString("HH:mm", CultureInfo.InvariantCulture)}", zone.Id));
    }

    private static bool Matches(TimeZoneInfo zone, string wanted) =>
        zone.HasIanaId && zone.Id.Contains(wanted, StringComparison.OrdinalIgnoreCase) && zone.Id.Length < CommandLimits.ChoiceText - 20;

    private static TimeZoneInfo? Find(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
