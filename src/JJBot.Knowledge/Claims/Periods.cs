using System.Globalization;

namespace JJBot.Knowledge.Claims;

/// <summary>
/// The conventions by which words become days. All intervals are closed; seasons are those of the northern hemisphere, where the
/// sources are written.
/// <list type="table">
/// <item><term>month</term><description>first to last day; early 1 to 10, mid 11 to 20, late 21 to the last</description></item>
/// <item><term>spring</term><description>1 March to 31 May; early to 30 April, mid April, late from 1 April</description></item>
/// <item><term>summer</term><description>1 June to 31 August; early to 31 July, mid July, late from 1 July</description></item>
/// <item><term>autumn, fall</term><description>1 September to 20 December; early to 31 October, mid October to November, late from 1 November</description></item>
/// <item><term>winter of a year</term><description>begins in it: 21 December to the end of February; early to 31 January, mid January, late from 1 January</description></item>
/// <item><term>year</term><description>early January to April, mid May to August, late September to December; start and end are its first and last quarter</description></item>
/// <item><term>week, weekend</term><description>Monday to Sunday, Saturday and Sunday; told as finely as a month</description></item>
/// <item><term>decade</term><description>early its years 0 to 3, mid 4 to 6, late 7 to 9</description></item>
/// <item><term>by a year, a month, a season, or by its end</term><description>no first day; until its last</description></item>
/// <item><term>from a year, a month, a season on; not until it</term><description>from its first day; no last day</description></item>
/// <item><term>this, next, last year; not this year; a month or a weekday without more</term><description>reckoned from the day of publication; where only its bounds are known, from the first day that is meant if it was the earliest to the last that is meant if it was the latest</description></item>
/// <item><term>later, earlier this year</term><description>the part of the year from, or up to, the day of publication</description></item>
/// <item><term>the next, the past two years</term><description>from, or up to, the day of publication; "or so" and "nearly" change nothing</description></item>
/// <item><term>now, just, recently</term><description>the day of publication or its bounds</description></item>
/// <item><term>after, before a series</term><description>no days of its own: an anchor, for the days follow from that series' premiere</description></item>
/// </list>
/// Early and late overlap in a season, because writers use them loosely. Years are 1900 to 2199; any other throws <see cref="ArgumentOutOfRangeException"/>.
/// </summary>
public static class Periods
{
    public const int FirstYear = 1900;

    public const int LastYear = 2199;

    public static Period Day(DateOnly day) => new(new DayRange(day, day), Precision.Day, Say($"{day:d MMMM yyyy}"));

    public static Period Month(int year, int month, PartOf part = PartOf.Whole)
    {
        var (first, last) = (First(year, month), Last(year, month));
        var days = part switch
        {
            PartOf.Early => new DayRange(first, first.AddDays(9)),
            PartOf.Mid => new DayRange(first.AddDays(10), first.AddDays(19)),
            PartOf.Late => new DayRange(first.AddDays(20), last),
            _ => new DayRange(first, last),
        };
        return new Period(days, Precision.Month, Say($"{Prefix(part)}{first:MMMM yyyy}"));
    }

    public static Period Season(int year, SeasonOfYear season, PartOf part = PartOf.Whole)
    {
        var (first, early, mid, late, last) = season switch
        {
            SeasonOfYear.Spring => (First(year, 3), Last(year, 4), (First(year, 4), Last(year, 4)), First(year, 4), Last(year, 5)),
            SeasonOfYear.Summer => (First(year, 6), Last(year, 7), (First(year, 7), Last(year, 7)), First(year, 7), Last(year, 8)),
            SeasonOfYear.Autumn => (First(year, 9), Last(year, 10), (First(year, 10), Last(year, 11)), First(year, 11), First(year, 12).AddDays(19)),
            _ => (First(year, 12).AddDays(20), Last(year + 1, 1), (First(year + 1, 1), Last(year + 1, 1)), First(year + 1, 1), Last(year + 1, 2)),
        };
        var days = part switch
        {
            PartOf.Early => new DayRange(first, early),
            PartOf.Mid => new DayRange(mid.Item1, mid.Item2),
            PartOf.Late => new DayRange(late, last),
            _ => new DayRange(first, last),
        };
        return new Period(days, Precision.Season, Say($"{Prefix(part)}{EnumName<SeasonOfYear>.Of(season)} {year}"));
    }

    /// <param name="year">The year.</param>
    /// <param name="quarter">1 to 4.</param>
    public static Period Quarter(int year, int quarter) => Months(year, Within(quarter, 4) * 3 - 2, quarter * 3, Precision.Quarter, Say($"Q{quarter} {year}"));

    /// <param name="year">The year.</param>
    /// <param name="half">1 or 2.</param>
    public static Period Half(int year, int half) =>
        Months(year, Within(half, 2) * 6 - 5, half * 6, Precision.Year, Say($"the {(half == 1 ? "first" : "second")} half of {year}"));

    public static Period Year(int year, PartOf part = PartOf.Whole) => part switch
    {
        PartOf.Early => Months(year, 1, 4, Precision.Quarter, Say($"early {year}")),
        PartOf.Mid => Months(year, 5, 8, Precision.Quarter, Say($"mid {year}")),
        PartOf.Late => Months(year, 9, 12, Precision.Quarter, Say($"late {year}")),
        _ => Months(year, 1, 12, Precision.Year, Say($"{year}")),
    };

    /// <param name="first">The year that it begins with, a multiple of ten.</param>
    /// <param name="part">Which part of it.</param>
    public static Period Decade(int first, PartOf part = PartOf.Whole)
    {
        var (from, to) = part switch
        {
            PartOf.Early => (0, 3),
            PartOf.Mid => (4, 6),
            PartOf.Late => (7, 9),
            _ => (0, 9),
        };
        return new Period(new DayRange(First(first + from, 1), Last(first + to, 12)), Precision.Year, Say($"the {Prefix(part)}{first}s"));
    }

    /// <summary>The week that begins with a Monday.</summary>
    public static Period Week(DateOnly monday) => new(new DayRange(monday, monday.AddDays(6)), Precision.Month, Say($"the week of {monday:d MMMM yyyy}"));

    /// <summary>The last two days of the week that begins with a Monday.</summary>
    public static Period Weekend(DateOnly monday) =>
        new(new DayRange(monday.AddDays(5), monday.AddDays(6)), Precision.Month, Say($"the weekend of {monday.AddDays(5):d MMMM yyyy}"));

    public static Period StartOfYear(int year) => Months(year, 1, 3, Precision.Quarter, Say($"the start of {year}"));

    public static Period EndOfYear(int year) => Months(year, 10, 12, Precision.Quarter, Say($"the end of {year}"));

    public static Period ByEndOf(int year) => By(EndOfYear(year)) with { Precision = Precision.Year };

    /// <summary>Until the last day of a period, as in "by spring 2018".</summary>
    public static Period By(Period period) => new(new DayRange(null, period.Days.Latest), period.Precision, $"by {period.Said}");

    public static Period FromYearOn(int year) => OnFrom(Year(year));

    /// <summary>From the first day of a period on, as in "not until spring 2018".</summary>
    public static Period OnFrom(Period period) => new(new DayRange(period.Days.Earliest, null), period.Precision, $"{period.Said} or later");

    /// <summary>What words mean that are reckoned from the day of publication: the days, or all that they may mean within its bounds.</summary>
    /// <param name="published">The day, its bounds, or unknown: an end that is open there is open in the answer.</param>
    /// <param name="said">The words, in one fixed form.</param>
    /// <param name="on">What they mean on one day; a later day never means an earlier period.</param>
    public static Period Reckoned(DayRange published, string said, Func<DateOnly, Period> on)
    {
        var (first, last) = (published.Earliest is { } earliest ? on(earliest) : null, published.Latest is { } latest ? on(latest) : null);
        return new Period(new DayRange(first?.Days.Earliest, last?.Days.Latest), (first ?? last ?? on(new DateOnly(2000, 1, 1))).Precision, said);
    }

    /// <summary>"This year", said in a text that appeared then: the year, or all years that it may have been.</summary>
    public static Period ThisYear(DayRange published) => YearsFrom(published, 0, "this year");

    public static Period NextYear(DayRange published) => YearsFrom(published, 1, "next year");

    public static Period LastYearBefore(DayRange published) => YearsFrom(published, -1, "last year");

    /// <summary>"Later this year": from the first day of publication on.</summary>
    public static Period LaterThisYear(DayRange published) => LaterIn(ThisYear(published), published);

    /// <summary>"Later this year", "later this month": what is left of a period from the first day of publication on.</summary>
    public static Period LaterIn(Period period, DayRange published) =>
        new(Between(published.Earliest ?? period.Days.Earliest, period.Days.Latest), period.Precision, $"later {period.Said}");

    /// <summary>"Earlier this year", "earlier this month": what is over of a period on the last day of publication.</summary>
    public static Period EarlierIn(Period period, DayRange published) =>
        new(Between(period.Days.Earliest, published.Latest ?? period.Days.Latest), period.Precision, $"earlier {period.Said}");

    /// <summary>"Now", "just", "recently".</summary>
    public static Period Now(DayRange published) => new(published, Precision.Publication, "now");

    /// <summary>"Not this year": from the next year on.</summary>
    public static Period NotThisYear(DayRange published) =>
        new(new DayRange(NextYear(published).Days.Earliest, null), Precision.Year, "not this year");

    public static Period After(string series) => new(DayRange.Unknown, Precision.Order, $"after {series}", new Anchor(AnchorOrder.After, series));

    public static Period Before(string series) => new(DayRange.Unknown, Precision.Order, $"before {series}", new Anchor(AnchorOrder.Before, series));

    private static Period YearsFrom(DayRange published, int years, string said) => Reckoned(published, said, day => Year(day.Year + years));

    /// <summary>Nothing of a period may be left; then its nearer end is all that can be told.</summary>
    private static DayRange Between(DateOnly? first, DateOnly? last) => first > last ? new DayRange(last, last) : new DayRange(first, last);

    private static Period Months(int year, int first, int last, Precision precision, string said) =>
        new(new DayRange(First(year, first), Last(year, last)), precision, said);

    private static DateOnly First(int year, int month)
    {
        // One more at the end, for the winter that runs into it.
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear + 1);
        return new DateOnly(year, month, 1);
    }

    private static DateOnly Last(int year, int month) => First(year, month).AddMonths(1).AddDays(-1);

    private static int Within(int number, int maximum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, maximum);
        return number;
    }

    private static string Prefix(PartOf part) => part == PartOf.Whole ? "" : $"{EnumName<PartOf>.Of(part)} ";

    private static string Say(FormattableString said) => said.ToString(CultureInfo.InvariantCulture);
}
