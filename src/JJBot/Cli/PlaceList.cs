using JJBot.Hosting;
using JJBot.Knowledge.Sources;

namespace JJBot.Cli;

/// <summary>What was named on the command line, one by one: links, files, and the articles in folders and in the folders within them.</summary>
internal static class PlaceList
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    public static bool IsLink(string place) => place.Contains("://", StringComparison.Ordinal);

    /// <exception cref="BotException">A folder cannot be read; what is neither a link, a file nor a folder stays for whoever opens it.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> places) => [.. places.SelectMany(Expand)];

    private static IEnumerable<string> Expand(string place)
    {
        if (IsLink(place) || !Directory.Exists(place))
        {
            return [place];
        }

        try
        {
            return [.. Directory.EnumerateFiles(place, "*", Everywhere)
                .Where(file => ArticleReader.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BotException($"The folder {place} cannot be read: {exception.Message}", exception);
        }
    }
}
