using System.Buffers;

namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>The marks that open, stop and close.</summary>
internal static class Marks
{
    public static readonly SearchValues<char> Stops = SearchValues.Create(".!?…‼⁇⁈⁉。！？");

    public static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘«„‚([{<*_¿¡");

    public static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]}>*_");

    public static readonly SearchValues<char> Bullets = SearchValues.Create("•‣⁃◦▪●·");

    /// <summary>What opens a line of a list besides the bullets, though it has other uses within a sentence.</summary>
    public static readonly SearchValues<char> Dashes = SearchValues.Create("-–—*");
}
