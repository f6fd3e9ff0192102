using System.Globalization;

namespace JJBot.Replies;

/// <summary>"12.5 KiB", "4 MiB".</summary>
internal static class FileSize
{
    private const double KiB = 1024;
    private const double MiB = 1024 * KiB;

    public static string Of(long bytes) =>
        bytes >= MiB ? Number(bytes / MiB, "MiB") : Number(bytes / KiB, "KiB");

    private static string Number(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number:0.#} {unit}");
}
