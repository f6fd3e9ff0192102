using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>A year by its number: "2017", "early 2017", "the end of ’17", "fiscal 1989", "2017’s third quarter".</summary>
internal sealed class YearRule : ITimeRule
{
    /// <summary>A number without a word that leads up to it is a year only around our time.</summary>
    private const int FirstBareYear = 1900;
    private const int LastBareYear = 2050;

    public Found? Read(TimeWords words, int index)
    {
        var prefix = PortionPrefix.Read(words, index);
        var start = words.TermAt(prefix.End) == Term.Fiscal ? prefix.End + 1 : prefix.End;
        start = words.Is(start, "year") && start > index ? start + 1 : start;
        if (YearNumber.Read(words, start) is not var (year, end) || prefix.Portion is Portion.Later or Portion.Earlier)
        {
            return null;
        }

        var isLed = prefix.Portion != Portion.Whole || start > prefix.End || YearlyRule.IsLead(words.TermAt(index - 1));
        if (!isLed && (year is < FirstBareYear or > LastBareYear || words.TermAt(start) != Term.Digits || IsQuantity(words, end)))
        {
            return null;
        }

        var part = words.TermAt(prefix.End) == Term.The ? null : PartBehind(words, end);
        return part is var (stretch, partEnd)
            ? new Found(partEnd, TimeKind.Date, stretch.InYear(new YearReference(year, 0, end), prefix.Portion))
            : new Found(AfterRange(words, end), TimeKind.Date, new Dated(CalendarStretch.Year(year), prefix.Portion));
    }

    /// <summary>"2000 people": a round number before a noun counts something.</summary>
    private static bool IsQuantity(TimeWords words, int end) =>
        words.ValueAt(end - 1) % 500 == 0 && words.TermAt(end) == Term.None && !words[end].Span.IsEmpty && !words.IsCapital(end);

    /// <summary>"2017’s third quarter", "the 1988 second quarter".</summary>
    private static (YearlyStretch Stretch, int End)? PartBehind(TimeWords words, int end)
    {
        var next = YearNumber.IsApostrophe(words, end) && words.Is(end + 1, "s") ? end + 2 : end;
        return QuarterReader.Read(words, next) is { } quarter ? quarter
            : next > end && words.TermAt(next) == Term.Season ? (YearlyStretch.OfSeason((SeasonOfYear)words.ValueAt(next)), next + 1)
            : null;
    }

    /// <summary>"2016-17": the first year tells.</summary>
    private static int AfterRange(TimeWords words, int end) =>
        words.IsJoined(end - 1) && words.IsMarkOf(end, "-–/") && words.IsJoined(end) && words.IsNumber(end + 1, 2, 2) ? end + 2 : end;
}
