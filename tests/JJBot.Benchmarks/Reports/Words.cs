using System.Globalization;

namespace JJBot.Benchmarks.Reports;

/// <summary>Figures as they are printed.</summary>
internal static class Words
{
    public static string Milliseconds(TimeSpan time) => $"{time.TotalMilliseconds.ToString("0.00", CultureInfo.InvariantCulture)} ms";

    public static string Seconds(TimeSpan time) => $"{time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s";

    public static string MiB(double size) => $"{size.ToString("0.0", CultureInfo.InvariantCulture)} MiB";

    public static string Ratio(TimeSpan one, TimeSpan other) => (one / other).ToString("0.00", CultureInfo.InvariantCulture);

    public static string Whole(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
