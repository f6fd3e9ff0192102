namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>Roman numerals up to 39, in letters of one case: more than any list or volume number needs.</summary>
internal static class RomanNumeral
{
    private const int Longest = 7;

    public static int? TryParse(ReadOnlySpan<char> numeral)
    {
        if (numeral.IsEmpty || numeral.Length > Longest || (numeral.ContainsAnyInRange('a', 'z') && numeral.ContainsAnyInRange('A', 'Z')))
        {
            return null;
        }

        var (sum, previous) = (0, int.MaxValue);
        foreach (var letter in numeral)
        {
            var value = (letter | 0x20) switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
            if (value == 0 || (value > previous && (previous != 1 || sum % 5 != 1)))
            {
                return null;
            }

            sum += value > previous ? value - 2 * previous : value;
            previous = value;
        }

        return sum < 40 ? sum : null;
    }
}
