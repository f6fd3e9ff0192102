using System.Text;

namespace JJBot.Tests.Terminal;

internal static class ReaderExtensions
{
    /// <summary>Reads lines up to the first that holds these words, and gives back all of them.</summary>
    public static async Task<string> ReadUntilAsync(this TextReader reader, string words)
    {
        var read = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            read.AppendLine(line);
            if (line.Contains(words, StringComparison.Ordinal))
            {
                break;
            }
        }

        return read.ToString();
    }
}
