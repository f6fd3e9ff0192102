using System.Diagnostics;
using System.Text;

namespace JJBot.Replies.Pictures;

/// <summary>Runs a program that reads one document and writes another, and ends it where it takes too long or writes too much.</summary>
internal static class RendererProcess
{
    private const int LargestOutput = 4 * 1024 * 1024;

    /// <summary>What it needs of the environment to find its fonts.</summary>
    private static readonly string[] Inherited = ["PATH", "HOME", "LANG", "XDG_CACHE_HOME", "FONTCONFIG_FILE"];

    /// <param name="program">Looked for on the PATH.</param>
    /// <param name="arguments">Fixed ones; nothing that anybody wrote.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What it writes.</returns>
    /// <exception cref="System.ComponentModel.Win32Exception">It is not there.</exception>
    /// <exception cref="IOException">It ended before it had read all.</exception>
    /// <exception cref="InvalidOperationException">It ended with an error, or gave more than a picture.</exception>
    public static async Task<byte[]> RunAsync(string program, string[] arguments, string input, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(program, arguments) };
        process.Start();
        try
        {
            // Its complaints are read and dropped, so that it never waits for a reader.
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
            var output = ReadAsync(process.StandardOutput.BaseStream, cancellationToken);
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            process.StandardInput.Close();
            var read = await output;
            await complaints;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? read : throw new InvalidOperationException($"it ended with {process.ExitCode}.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static ProcessStartInfo StartInfo(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            WorkingDirectory = Path.GetTempPath(),
        };
        // The bot's own settings, its token among them, are no business of another program's.
        foreach (var name in start.Environment.Keys.Except(Inherited).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            memory.Write(buffer, 0, count);
            if (memory.Length > LargestOutput)
            {
                throw new InvalidOperationException("it gave more than a picture.");
            }
        }

        return memory.ToArray();
    }
}
