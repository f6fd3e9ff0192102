using System.Security.Cryptography;
using System.Text;

namespace JJBot.Knowledge.Claims;

/// <summary>
/// Recognises the same passage in two sources without keeping a word of it: SHA-256 over its letters and digits in lower case,
/// words parted by one space, so that quotation marks, dashes and kinds of spaces do not matter.
/// </summary>
public static class PassageFingerprint
{
    public static string Of(ReadOnlySpan<char> passage)
    {
        var words = new StringBuilder(passage.Length);
        foreach (var character in passage)
        {
            if (char.IsLetterOrDigit(character))
            {
                words.Append(char.ToLowerInvariant(character));
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString().TrimEnd())));
    }
}
