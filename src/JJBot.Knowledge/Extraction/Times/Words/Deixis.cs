namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>"Last", "this", "next", "this past", "this coming": where a stretch lies, seen from the day of publication.</summary>
/// <param name="Offset">-1, 0 or 1; null where no such word stands.</param>
/// <param name="End">The index of the word after it.</param>
internal readonly record struct Deixis(int? Offset, int End)
{
    public static Deixis Read(TimeWords words, int index)
    {
        if (words.TermAt(index) == Term.This && words.TermAt(index + 1) is Term.Past or Term.Next or Term.Last)
        {
            return new Deixis(words.ValueAt(index + 1), index + 2);
        }

        return words.TermAt(index) is Term.Last or Term.This or Term.Next or Term.Past ? new Deixis(words.ValueAt(index), index + 1) : new Deixis(null, index);
    }

    /// <summary>"Last", "this" or "next".</summary>
    public static string Word(int offset) => offset switch
    {
        < 0 => "last",
        0 => "this",
        _ => "next",
    };
}
