using System.Globalization;

namespace JJBot.Knowledge.Storage;

/// <summary>Times and days as the database keeps them: UTC, ISO 8601, as text that sorts by time.</summary>
internal static class Timestamp
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
    private const string Day = "yyyy-MM-dd";

    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    public static string? Write(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture);

    public static DateTimeOffset ReadInstant(string text) =>
        new(DateTime.ParseExact(text, Instant, CultureInfo.InvariantCulture), TimeSpan.Zero);

    public static DateOnly ReadDay(string text) => DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);
}
