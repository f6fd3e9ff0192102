namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>A number in digits or in words, or words for one that is not told.</summary>
/// <param name="Number">Null for "several" and its like.</param>
/// <param name="End">The index of the word after its last.</param>
internal readonly record struct Numeral(decimal? Number, int End)
{
    private const decimal Largest = 1_000_000;

    /// <summary>Reads "3", "1,200", "2.5", "2 1/2", "three", "twenty-four", "two hundred", "a", "half a", "a couple of", "several".</summary>
    public static Numeral? Read(TimeWords words, int index)
    {
        switch (words.TermAt(index))
        {
            case Term.Digits:
                return OfDigits(words, index);
            case Term.Cardinal or Term.Scale:
                return WithHalf(words, OfWords(words, index));
            case Term.Few:
                return new Numeral(null, index + 1);
            case Term.Couple:
                return new Numeral(2, words.TermAt(index + 1) == Term.Of ? index + 2 : index + 1);
            case Term.Half:
                var unit = words.TermAt(index + 1) == Term.A ? index + 2 : index + 1;
                return unit == index + 2 || words.IsMark(index + 1, '-') ? new Numeral(0.5m, unit == index + 2 ? unit : index + 2) : null;
            case Term.A:
                return words.TermAt(index + 1) switch
                {
                    Term.Few => new Numeral(null, index + 2),
                    Term.Couple => Read(words, index + 1),
                    Term.Scale => OfWords(words, index + 1),
                    Term.Half => new Numeral(0.5m, index + 2),
                    _ => new Numeral(1, index + 1),
                };
            default:
                return null;
        }
    }

    private static Numeral? OfDigits(TimeWords words, int index)
    {
        if (words.ValueAt(index) < 0)
        {
            return null;
        }

        decimal number = words.ValueAt(index);
        var end = index + 1;
        while (words.IsJoined(end - 1) && words.IsMark(end, ',') && words.IsJoined(end) && words.IsNumber(end + 1, 3, 3) && number < Largest)
        {
            number = number * 1000 + words.ValueAt(end + 1);
            end += 2;
        }

        if (words.IsJoined(end - 1) && words.IsMark(end, '.') && words.IsJoined(end) && words.IsNumber(end + 1, 1, 1))
        {
            return new Numeral(number + words.ValueAt(end + 1) / 10m, end + 2);
        }

        var isAndHalf = words.Is(end, "1") && words.IsMark(end + 1, '/') && words.Is(end + 2, "2");
        return isAndHalf ? new Numeral(number + 0.5m, end + 3) : WithHalf(words, new Numeral(number, end));
    }

    private static Numeral OfWords(TimeWords words, int index)
    {
        var (sum, group) = (0m, words.TermAt(index) == Term.Scale ? 1m : 0m);
        var end = index;
        for (; words.TermAt(end) is Term.Cardinal or Term.Scale && sum + group < Largest; end = IsHyphenated(words, end + 1) ? end + 2 : end + 1)
        {
            var value = words.ValueAt(end);
            if (words.TermAt(end) == Term.Scale)
            {
                (sum, group) = value == 1000 ? (sum + group * value, 0) : (sum, group * value);
            }
            else if (group % 100 != 0 && !(group % 10 == 0 && value < 10))
            {
                break;
            }
            else
            {
                group += value;
            }
        }

        return new Numeral(sum + group, end);
    }

    private static bool IsHyphenated(TimeWords words, int index) => words.IsMark(index, '-') && words.TermAt(index + 1) is Term.Cardinal or Term.Scale;

    /// <summary>"Two and a half years".</summary>
    private static Numeral WithHalf(TimeWords words, Numeral numeral) =>
        words.TermAt(numeral.End) == Term.And && words.TermAt(numeral.End + 1) == Term.A && words.TermAt(numeral.End + 2) == Term.Half
            ? new Numeral(numeral.Number + 0.5m, numeral.End + 3)
            : numeral;
}
