namespace JJBot.Knowledge.Sources.Texts;

/// <summary>The lines between "---" and "---" at the beginning of a Markdown file that tell of it: "title: Harbour Lights is back".</summary>
internal sealed class FrontMatter
{
    private const int MostLines = 200;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter()
    {
    }

    /// <summary>What stands behind a name, without quotation marks; null where it is not told.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <param name="text">With line feeds alone.</param>
    /// <returns>The front matter, empty where there is none, and the text behind it.</returns>
    public static (FrontMatter Told, string Text) Split(string text)
    {
        var told = new FrontMatter();
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return (told, text);
        }

        var at = 4;
        for (var line = 0; line < MostLines && at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var content = text.AsSpan(at, end - at).TrimEnd();
            at = Math.Min(end + 1, text.Length);
            if (content is "---" or "...")
            {
                return (told, text[at..]);
            }

            told.Add(content);
        }

        // Without an end it was a rule above an ordinary text.
        return (new FrontMatter(), text);
    }

    private void Add(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[(colon + 1)..].Trim(" \"'") is { IsEmpty: false } value)
        {
            values.TryAdd(line[..colon].TrimEnd().ToString(), value.ToString());
        }
    }
}
