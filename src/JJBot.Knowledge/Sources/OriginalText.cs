using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Sources;

/// <summary>A text as a file holds it.</summary>
/// <param name="Sha256">Of the file's bytes as they are.</param>
/// <param name="Paragraphs">Blocks parted by blank lines; their inner line breaks are kept, as line feeds.</param>
public sealed partial record OriginalText(string Sha256, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Larger than any article.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="KnowledgeException">The file cannot be read, is empty or too large, or is not UTF-8 text.</exception>
    public static OriginalText Read(string path)
    {
        try
        {
            var file = new FileInfo(path);

            // Pipes and devices have no length: they are never opened.
            if (file.Length is 0 or > MaximumBytes)
            {
                throw new KnowledgeException($"{path} is {(file.Length == 0 ? "empty" : "larger than 4 MiB")}: a source's text is 1 byte to 4 MiB.");
            }

            return Of(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeException($"{path} cannot be read ({exception.Message})", exception);
        }
        catch (DecoderFallbackException exception)
        {
            throw new KnowledgeException($"{path} is not UTF-8 text: give the file as it was first saved.", exception);
        }
    }

    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static OriginalText Of(byte[] bytes)
    {
        var text = WithoutMark(Strict.GetString(bytes)).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var paragraphs = BlankLine().Split(text).Select(block => block.Trim('\n')).Where(block => !string.IsNullOrWhiteSpace(block));
        return new OriginalText(Convert.ToHexStringLower(SHA256.HashData(bytes)), [.. paragraphs]);
    }

    public Snapshot ToSnapshot(SourceId source) => new(source, Paragraphs);

    private static string WithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLine();
}
