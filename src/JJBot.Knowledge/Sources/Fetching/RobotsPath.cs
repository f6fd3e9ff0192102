using System.Buffers;
using System.Globalization;
using System.Text;

namespace JJBot.Knowledge.Sources.Fetching;

/// <summary>Compares a path with a path of a robots.txt.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc9309#section-2.2.2</remarks>
internal static class RobotsPath
{
    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>One spelling for what means the same: letters as they are, everything outside ASCII as percent signs and capital digits.</summary>
    public static string Spelled(ReadOnlySpan<char> path)
    {
        var spelled = new StringBuilder(path.Length);
        Span<byte> bytes = stackalloc byte[4];
        while (!path.IsEmpty)
        {
            if (path[0] == '%' && path.Length > 2 && byte.TryParse(path[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                _ = Unreserved.Contains((char)code) ? spelled.Append((char)code) : spelled.Append(CultureInfo.InvariantCulture, $"%{code:X2}");
                path = path[3..];
                continue;
            }

            Rune.DecodeFromUtf16(path, out var rune, out var length);
            if (rune.IsAscii)
            {
                spelled.Append((char)rune.Value);
            }
            else
            {
                foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    spelled.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
                }
            }

            path = path[length..];
        }

        return spelled.ToString();
    }

    /// <summary>Whether a pattern fits the beginning of a path.</summary>
    public static bool Fits(ReadOnlySpan<char> path, ReadOnlySpan<char> pattern)
    {
        var toTheEnd = pattern.EndsWith('$');
        pattern = toTheEnd ? pattern[..^1] : pattern;
        var isFirst = true;
        while (pattern.IndexOf('*') is >= 0 and var star)
        {
            // What stands between two stars is best found as early as possible, so that nothing has to be tried twice.
            var start = isFirst ? (path.StartsWith(pattern[..star]) ? 0 : -1) : path.IndexOf(pattern[..star]);
            if (start < 0)
            {
                return false;
            }

            path = path[(start + star)..];
            pattern = pattern[(star + 1)..];
            isFirst = false;
        }

        return (isFirst, toTheEnd) switch
        {
            (true, true) => path.SequenceEqual(pattern),
            (true, false) => path.StartsWith(pattern),
            (false, true) => path.EndsWith(pattern),
            (false, false) => path.IndexOf(pattern) >= 0,
        };
    }
}
