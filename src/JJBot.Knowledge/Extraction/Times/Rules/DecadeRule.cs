using System.Collections.Frozen;
using JJBot.Knowledge.Extraction.Times.Calendars;
using JJBot.Knowledge.Extraction.Times.Meanings;
using JJBot.Knowledge.Extraction.Times.Words;

namespace JJBot.Knowledge.Extraction.Times.Rules;

/// <summary>"The 1990s", "the late ’80s", "the early nineties", "the 19th century".</summary>
internal sealed class DecadeRule : ITimeRule
{
    private static readonly FrozenDictionary<string, int> Decades = new Dictionary<string, int>
    {
        ["twenties"] = 1920,
        ["thirties"] = 1930,
        ["forties"] = 1940,
        ["fifties"] = 1950,
        ["sixties"] = 1960,
        ["seventies"] = 1970,
        ["eighties"] = 1980,
        ["nineties"] = 1990,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public Found? Read(TimeWords words, int index)
    {
        var prefix = PortionPrefix.Read(words, index);
        if (DecadeAt(words, prefix.End) is var (year, end))
        {
            return new Found(end, TimeKind.Date, new Dated(CalendarStretch.Decade(year), prefix.Portion));
        }

        return CenturyAt(words, prefix.End) is var (century, centuryEnd)
            ? new Found(centuryEnd, TimeKind.Date, new Dated(CalendarStretch.Century(century)))
            : null;
    }

    private static (int Year, int End)? DecadeAt(TimeWords words, int index)
    {
        if (words.TermAt(index) == Term.None && words[index].Span.Length >= 7 && words.TermAt(index - 1) is not Term.None
            && Decades.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words[index].Span.In(words.Text), out var named))
        {
            return (named, index + 1);
        }

        var isShort = YearNumber.IsApostrophe(words, index);
        var number = isShort ? index + 1 : index;
        if (!words.IsNumber(number, isShort ? 2 : 4, isShort ? 2 : 4) || words.ValueAt(number) % 10 != 0 || (!isShort && words.ValueAt(number) is < 1000 or > 2190))
        {
            return null;
        }

        var plural = words.IsJoined(number) && YearNumber.IsApostrophe(words, number + 1) ? number + 2 : number + 1;
        return words.IsJoined(plural - 1) && words.Is(plural, "s") && !(plural > number + 1 && words.TermAt(index - 1) is not (Term.The or Term.Early or Term.Late))
            ? (isShort ? YearNumber.Century(words.ValueAt(number)) : words.ValueAt(number), plural + 1)
            : null;
    }

    private static (int Year, int End)? CenturyAt(TimeWords words, int index)
    {
        if (DayOfMonth.Read(words, index) is not { Day: <= 21 } ordinal || ordinal.End == index + 1 && words.TermAt(index) == Term.Digits)
        {
            return null;
        }

        var unit = words.IsMark(ordinal.End, '-') ? ordinal.End + 1 : ordinal.End;
        return words.TermAt(unit) == Term.Unit && words.ValueAt(unit) == (int)CalendarUnit.Century && ordinal.Day > 1 ? ((ordinal.Day - 1) * 100, unit + 1) : null;
    }
}
