namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>A year in digits or in words: "2017", "’17", "nineteen ninety-seven", "two thousand".</summary>
internal static class YearNumber
{
    private const int First = 1000;
    private const int Last = 2199;

    /// <summary>Reads a year that is told behind a word that wants one ("in", "March").</summary>
    public static (int Year, int End)? Read(TimeWords words, int index)
    {
        switch (words.TermAt(index))
        {
            case Term.Digits when words.IsNumber(index, 4, 4) && words.ValueAt(index) is >= First and <= Last && !GoesOn(words, index):
                return (words.ValueAt(index), index + 1);
            case Term.Mark when IsApostrophe(words, index) && words.IsJoined(index) && words.IsNumber(index + 1, 2, 2) && !words.IsJoined(index + 1):
                return (Century(words.ValueAt(index + 1)), index + 2);
            case Term.Cardinal when words.ValueAt(index) is 19 or 20
                && words.TermAt(index + 1) == Term.Cardinal
                && Numeral.Read(words, index + 1) is { Number: >= 10 and < 100 } rest:
                return (words.ValueAt(index) * 100 + (int)rest.Number.Value, rest.End);
            case Term.Cardinal when words.ValueAt(index) == 2
                && words.TermAt(index + 1) == Term.Scale
                && words.ValueAt(index + 1) == 1000
                && Numeral.Read(words, index) is { Number: { } number } told:
                return number <= Last ? ((int)number, told.End) : null;
            default:
                return null;
        }
    }

    public static bool IsApostrophe(TimeWords words, int index) => words.IsMarkOf(index, "'’‘");

    /// <summary>Two digits stand for the year nearest to our time.</summary>
    public static int Century(int year) => year < 50 ? 2000 + year : 1900 + year;

    /// <summary>"2017.5", "2,017", "2017%" and "2017th" are no years; "2017s" is a decade at most.</summary>
    private static bool GoesOn(TimeWords words, int index) => HasTail(words, index) || HasHead(words, index);

    private static bool HasTail(TimeWords words, int index) =>
        words.IsJoined(index)
        && (words.TermAt(index + 1) != Term.Mark
            || words.IsMarkOf(index + 1, "%/:°_")
            || (words.IsMarkOf(index + 1, ".,") && words.IsJoined(index + 1) && words.TermAt(index + 2) == Term.Digits));

    private static bool HasHead(TimeWords words, int index) =>
        words.IsJoined(index - 1) && words.TermAt(index - 1) != Term.None && (words.TermAt(index - 1) != Term.Mark || words.IsMarkOf(index - 1, "$£€#.,/:_+"));
}
