using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>A unit of the calendar reckoned from the day of publication: "last week", "later this year", "the end of the month", "this year’s third quarter".</summary>
internal sealed class UnitRule : ITimeRule
{
    public Found? Read(TimeWords words, int index)
    {
        var prefix = PortionPrefix.Read(words, index);
        var deixis = Deixis.Read(words, prefix.End);
        if (deixis.Offset is null && (words.TermAt(prefix.End) == Term.Current || words.Is(prefix.End, "latest")) && prefix.End > index)
        {
            // The latest quarter is the last that is over, when figures are told.
            deixis = new Deixis(words.TermAt(prefix.End) == Term.Current ? 0 : -1, prefix.End + 1);
        }

        var at = words.TermAt(deixis.End) == Term.Fiscal ? deixis.End + 1 : deixis.End;
        if (words.TermAt(at) != Term.Unit)
        {
            return null;
        }

        var unit = (CalendarUnit)words.ValueAt(at);
        if (deixis.Offset is not { } offset)
        {
            return Bare(words, index, at, unit, prefix.Portion);
        }

        if (unit <= CalendarUnit.Day || words.TermAt(prefix.End) == Term.Past)
        {
            return null;
        }

        if (unit == CalendarUnit.Year && PartBehind(words, at + 1) is var (part, partEnd))
        {
            return new Found(partEnd, TimeKind.Date, part.InYear(new YearReference(null, offset, at + 1), prefix.Portion));
        }

        return new Found(at + 1, TimeKind.Date, new UnitTime(unit, offset, prefix.Portion));
    }

    /// <summary>"The end of the year", "later in the month", "the weekend": this one.</summary>
    private static Found? Bare(TimeWords words, int index, int at, CalendarUnit unit, Portion portion)
    {
        var isPart = portion != Portion.Whole && unit is CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.Year or CalendarUnit.Decade
            && words.TermAt(at - 1) is Term.The;
        if (isPart)
        {
            return new Found(at + 1, TimeKind.Date, new UnitTime(unit, 0, portion));
        }

        if (unit != CalendarUnit.Weekend || words.TermAt(at - 1) != Term.The || at - 1 != index)
        {
            return null;
        }

        var direction = Tenses.Around(words, index, at + 1);
        return new Found(at + 1, TimeKind.Date, new Reckoned(
            "the weekend",
            UnitTime.Open(unit),
            day => CalendarStretch.Weekend(direction != Direction.Future && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) ? day.AddDays(-7) : day)));
    }

    /// <summary>"Next year’s first quarter".</summary>
    private static (YearlyStretch Stretch, int End)? PartBehind(TimeWords words, int end)
    {
        var next = YearNumber.IsApostrophe(words, end) && words.Is(end + 1, "s") ? end + 2 : end;
        return next > end ? QuarterReader.Read(words, next) : null;
    }
}
