namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>The number of a day within a month: "5", "5th", "fifth", "twenty-first".</summary>
internal static class DayOfMonth
{
    public static (int Day, int End)? Read(TimeWords words, int index)
    {
        switch (words.TermAt(index))
        {
            case Term.Digits when words.IsNumber(index, 1, 2) && words.ValueAt(index) is >= 1 and <= 31:
                var end = index + 1;
                if (words.IsJoined(index) && words[end].Span.In(words.Text) is "st" or "nd" or "rd" or "th")
                {
                    return (words.ValueAt(index), end + 1);
                }

                return words.IsJoined(index) && GoesOn(words, end) ? null : (words.ValueAt(index), end);
            case Term.Ordinal when words.ValueAt(index) <= 31:
                return (words.ValueAt(index), index + 1);
            case Term.Cardinal when words.ValueAt(index) is 20 or 30
                && words.IsMark(index + 1, '-')
                && words.TermAt(index + 2) == Term.Ordinal
                && words.ValueAt(index) + words.ValueAt(index + 2) <= 31:
                return (words.ValueAt(index) + words.ValueAt(index + 2), index + 3);
            default:
                return null;
        }
    }

    public static bool Exists(int year, int month, int day) => year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>"5:30", "5.2", "5%" and "5pm" are no days.</summary>
    private static bool GoesOn(TimeWords words, int end) =>
        words.TermAt(end) != Term.Mark
        || words.IsMark(end, '%')
        || (words.IsMarkOf(end, ":./") && words.IsJoined(end) && words.TermAt(end + 1) == Term.Digits);
}
