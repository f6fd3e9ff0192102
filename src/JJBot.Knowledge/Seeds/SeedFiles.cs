using System.Globalization;
using System.Text.Json;

namespace JJBot.Knowledge.Seeds;

/// <summary>Reads the files of a seeds folder, within bounds: nobody's mishap in that folder may hang the bot or fill its memory.</summary>
internal sealed class SeedFiles(string folder, SeedMistakes mistakes)
{
    private const int MaximumFiles = 10_000;
    private const int MaximumBytes = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <summary>The names of the files in sources/, in order.</summary>
    public IReadOnlyList<string> SourceNames()
    {
        var sources = Path.Combine(folder, "sources");
        if (!Directory.Exists(sources))
        {
            mistakes.Add("sources", "the folder is missing; it holds one file for each source.");
            return [];
        }

        var names = Directory.EnumerateFiles(sources).Take(MaximumFiles + 1).Select(path => $"sources/{Path.GetFileName(path)}").ToList();
        if (names.Count > MaximumFiles)
        {
            mistakes.Add("sources", string.Create(CultureInfo.InvariantCulture, $"the folder holds more than {MaximumFiles} files."));
            return [];
        }

        foreach (var name in names.Where(name => !IsJson(name) && !IsHidden(name)))
        {
            mistakes.Add(name, "the folder takes files whose name ends with .json; move this one elsewhere.");
        }

        return [.. names.Where(name => IsJson(name) && !IsHidden(name)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The object that a file holds, or null where there is none (a mistake then).</summary>
    public JsonDocument? Read(string name)
    {
        try
        {
            return Load(name) is { } bytes ? Parse(name, bytes) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(name, $"the file cannot be read ({exception.Message})");
            return null;
        }
    }

    private byte[]? Load(string name)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (file.LinkTarget is not null)
        {
            // A mounted configuration map consists of links into the same folder; a link out of it has no business here.
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            if (file is not null && !file.FullName.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                mistakes.Add(name, "the file is a link that leads out of the seeds folder; put the file itself there.");
                return null;
            }
        }

        if (file is not { Exists: true })
        {
            mistakes.Add(name, "the file is missing.");
            return null;
        }

        // Pipes and devices have no length: they are never opened.
        if (file.Length is 0 or > MaximumBytes)
        {
            mistakes.Add(name, file.Length == 0 ? "the file is empty." : "the file is larger than 4 MiB.");
            return null;
        }

        using var stream = file.OpenRead();
        var bytes = new byte[Math.Min(stream.Length, MaximumBytes)];
        return bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).ToArray();
    }

    private JsonDocument? Parse(string name, byte[] bytes)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var json = bytes.AsMemory(bytes.AsSpan().StartsWith(mark) ? mark.Length : 0);
        try
        {
            var document = JsonDocument.Parse(json, Strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
            mistakes.Add(name, "the file takes one JSON object.");
        }
        catch (InvalidOperationException)
        {
            // Comparing the names for repeats, the parser unescapes them.
            mistakes.Add(name, "the file holds a property whose name is not text (half of a surrogate pair).");
        }
        catch (JsonException exception)
        {
            var line = exception.LineNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $" near line {number + 1}") : "";
            mistakes.Add(name, $"the file is not valid JSON{line}: {FirstSentence(exception.Message)}");
        }

        return null;
    }

    // The rest tells the place in bytes.
    private static string FirstSentence(string message) => message.Split(" LineNumber:")[0].Split(" Path:")[0];

    private static bool IsJson(string name) => name.EndsWith(".json", StringComparison.Ordinal);

    private static bool IsHidden(string name) => name.StartsWith("sources/.", StringComparison.Ordinal);
}
