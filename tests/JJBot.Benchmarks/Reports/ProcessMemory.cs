using System.Globalization;

namespace JJBot.Benchmarks.Reports;

/// <summary>What Linux says that a process holds. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html</summary>
internal static class ProcessMemory
{
    /// <summary>Resident memory, in MiB.</summary>
    public static double Resident(int processId) => Read(processId, "VmRSS:");

    /// <summary>The most that was ever resident, in MiB.</summary>
    public static double Peak(int processId) => Read(processId, "VmHWM:");

    private static double Read(int processId, string field)
    {
        var line = File.ReadLines($"/proc/{processId}/status").First(line => line.StartsWith(field, StringComparison.Ordinal));
        return double.Parse(line[field.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
    }
}
