namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>A year, told by its number or reckoned from the year of publication.</summary>
/// <param name="Year">The number; null where it is reckoned.</param>
/// <param name="Offset">Years from that of publication, -1 for "last year".</param>
/// <param name="End">The index of the word after its last.</param>
internal readonly record struct YearReference(int? Year, int Offset, int End)
{
    public static YearReference? Read(TimeWords words, int index)
    {
        index = words.TermAt(index) == Term.The ? index + 1 : index;
        if (words.TermAt(index) is Term.Last or Term.This or Term.Next && words.TermAt(index + 1) == Term.Unit && words.Is(index + 1, "year"))
        {
            return new YearReference(null, words.ValueAt(index), index + 2);
        }

        index = words.TermAt(index) == Term.Fiscal ? index + 1 : index;
        return YearNumber.Read(words, index) is { } told ? new YearReference(told.Year, 0, told.End) : null;
    }
}
