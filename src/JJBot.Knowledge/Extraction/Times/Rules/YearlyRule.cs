using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>A month, a day of one, a season or a quarter, with its year or without: "early March", "last fall", "the third quarter of 2017".</summary>
internal sealed class YearlyRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        var prefix = PortionPrefix.Read(words, index);
        var deixis = Deixis.Read(words, prefix.End);
        var isLed = deixis.End > index || IsLead(words.TermAt(index - 1));
        var read = MonthReader.Read(words, deixis.End, isLed) ?? SeasonReader.Read(words, deixis.End, isLed)
            ?? QuarterReader.Read(words, prefix.End) ?? QuarterReader.Read(words, deixis.End) ?? HolidayReader.Read(words, deixis.End);
        if (read is not var (stretch, end) || (prefix.Portion is Portion.Later or Portion.Earlier))
        {
            return null;
        }

        if (YearBehind(words, end) is { } year && IsPossible(stretch, year))
        {
            return new Found(year.End, TimeKind.Date, stretch.InYear(year, prefix.Portion));
        }

        if (deixis.Offset is { } offset)
        {
            return new Found(end, TimeKind.Date, new BesideTime(stretch, offset, prefix.Portion));
        }

        var lead = Tenses.LeadBefore(words, index);
        var direction = lead == Direction.Unknown ? Tenses.Around(words, index, end) : lead;
        return new Found(end, TimeKind.Date, new RecurringTime(stretch, direction, isTold: lead != Direction.Unknown, prefix.Portion));
    }

    /// <summary>Words that lead up to a time.</summary>
    public static bool IsLead(Term term) => term
        is Term.In or Term.On or Term.By or Term.Until or Term.Since or Term.From or Term.Of or Term.Come
        or Term.Through or Term.Before or Term.After or Term.During;

    /// <summary>"March 5, 2017", "March of next year", "January this year".</summary>
    private static YearReference? YearBehind(TimeWords words, int end) =>
        YearReference.Read(words, words.IsMark(end, ',') || words.TermAt(end) is Term.Of or Term.In ? end + 1 : end);

    /// <summary>29 February must exist.</summary>
    private static bool IsPossible(YearlyStretch stretch, YearReference year) =>
        year.Year is not { } told || !stretch.Open.EndsWith("-02-29", StringComparison.Ordinal) || DateTime.IsLeapYear(told);
}
