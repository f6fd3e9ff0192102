namespace JJBot.Knowledge.Sources.Pages.Evidence;

/// <summary>
/// Finds a day in a short text as publishers write it: "2017-03-05T10:00:00Z", "20170305", "5. März 2017", "March 5th, 2017", "05.03.2017", "2017年3月5日".
/// One pass over its numbers and words.
/// </summary>
internal static class DayText
{
    private const int Longest = 300;

    /// <summary>The first day that the text names completely, or null.</summary>
    public static DateOnly? Read(string text) => Read(text.AsSpan(0, Math.Min(text.Length, Longest)));

    public static DateOnly? Read(ReadOnlySpan<char> text)
    {
        Span<Part> parts = stackalloc Part[3];
        var count = 0;
        var at = 0;
        while (at < text.Length)
        {
            if (!Next(text, ref at, out var part))
            {
                continue;
            }

            if (part.Kind == PartKind.Other)
            {
                count = 0;
                continue;
            }

            if (count == 3)
            {
                (parts[0], parts[1], count) = (parts[1], parts[2], 2);
            }

            parts[count++] = part;
            if (part is { Kind: PartKind.Number, Digits: 8 } && Day(part.Value / 10000, part.Value / 100 % 100, part.Value % 100) is { } packed)
            {
                return packed;
            }

            if (count == 3 && Day(parts) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? Day(ReadOnlySpan<Part> parts) => (parts[0].Kind, parts[1].Kind, parts[2].Kind) switch
    {
        (PartKind.Number, PartKind.Month, PartKind.Number) when parts[0].Digits == 4 => Day(parts[0].Value, parts[1].Value, parts[2].Value),
        (PartKind.Number, PartKind.Month, PartKind.Number) => Day(parts[2], parts[1].Value, parts[0].Value),
        (PartKind.Month, PartKind.Number, PartKind.Number) => Day(parts[2], parts[0].Value, parts[1].Value),
        (PartKind.Number, PartKind.Number, PartKind.Number) => Numeric(parts),
        _ => null,
    };

    private static DateOnly? Numeric(ReadOnlySpan<Part> parts)
    {
        // Parts of one date are written alike: 5.3.2017, 5/3/2017, 5-3-17; spaces part it only after a dot.
        if (parts[0].Mark is ' ' or ',' or ':' || parts[1].Mark is ' ' or ',' or ':')
        {
            return null;
        }

        if (parts[0].Digits == 4)
        {
            return Day(parts[0].Value, parts[1].Value, parts[2].Value);
        }

        if (parts[1].Digits > 2 || parts[0].Digits > 2)
        {
            return null;
        }

        var (first, second) = (parts[0].Value, parts[1].Value);

        // With dots the day comes first everywhere; with slashes it does but in America, which shows only beyond the twelfth.
        return second > 12 ? Day(parts[2], first, second) : Day(parts[2], second, first);
    }

    private static DateOnly? Day(Part year, int month, int day) => year.Digits switch
    {
        4 => Day(year.Value, month, day),
        2 => Day(year.Value + (year.Value < 70 ? 2000 : 1900), month, day),
        _ => null,
    };

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>Reads the next number or word; what may stand within a date without meaning ("de", "of", "th") is passed over.</summary>
    private static bool Next(ReadOnlySpan<char> text, ref int at, out Part part)
    {
        part = default;
        var start = at;
        if (char.IsAsciiDigit(text[at]))
        {
            var value = 0;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                value = at - start < 8 ? (value * 10) + (text[at] - '0') : int.MaxValue;
                at++;
            }

            part = new Part(value == int.MaxValue ? PartKind.Other : PartKind.Number, value, at - start, MarkAfter(text, at));
            return true;
        }

        if (!char.IsLetter(text[at]) || text[at] is '年' or '月' or '日' or '년' or '월' or '일')
        {
            at++;
            return false;
        }

        while (at < text.Length && char.IsLetter(text[at]))
        {
            at++;
        }

        var word = text[start..at];
        if (MonthNames.Of(word) is > 0 and var month)
        {
            part = new Part(PartKind.Month, month, 0, ' ');
            return true;
        }

        var isFiller = word.Length <= 2 || word.Equals("the", StringComparison.OrdinalIgnoreCase) || word.Equals("del", StringComparison.OrdinalIgnoreCase);
        part = new Part(PartKind.Other, 0, 0, ' ');
        return !isFiller;
    }

    private static char MarkAfter(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '.';

    private enum PartKind : byte
    {
        Other,
        Number,
        Month,
    }

    private readonly record struct Part(PartKind Kind, int Value, int Digits, char Mark);
}
