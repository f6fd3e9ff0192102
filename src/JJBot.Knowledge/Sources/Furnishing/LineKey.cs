namespace JJBot.Knowledge.Sources.Furnishing;

/// <summary>What is left of a line for it to be looked up: lower case, letters and digits, single spaces.</summary>
internal static class LineKey
{
    /// <param name="line">The line.</param>
    /// <param name="key">Where the key is written; as long as the line.</param>
    /// <returns>The key's length.</returns>
    public static int Write(ReadOnlySpan<char> line, Span<char> key)
    {
        var length = 0;
        var gap = false;
        foreach (var character in line)
        {
            if (!char.IsLetterOrDigit(character))
            {
                gap = length > 0;
                continue;
            }

            if (gap)
            {
                key[length++] = ' ';
                gap = false;
            }

            key[length++] = char.ToLowerInvariant(character);
        }

        return length;
    }
}
