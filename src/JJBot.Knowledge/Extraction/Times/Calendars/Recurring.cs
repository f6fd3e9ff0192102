namespace JJBot.Knowledge.Extraction.Times.Calendars;

/// <summary>Which of the stretches is meant that come again each year or week, seen from one day. A later day never gives an earlier stretch.</summary>
internal static class Recurring
{
    /// <summary>Of a day or a quarter this near nobody tells the year, on whichever side it lies.</summary>
    private const int NearDays = 60;

    /// <summary>Ahead it is the present stretch or the next; behind it is the last that has begun; or else the one nearest to the day.</summary>
    /// <param name="in">The stretch of a year.</param>
    /// <param name="day">From where it is seen.</param>
    /// <param name="direction">On which side it lies.</param>
    public static CalendarStretch Towards(Func<int, CalendarStretch> @in, DateOnly day, Direction direction)
    {
        var (before, same, after) = (@in(day.Year - 1), @in(day.Year), @in(day.Year + 1));
        return direction switch
        {
            Direction.Past => same.First <= day ? same : before,
            Direction.Future => LastDayOf(before) >= day ? before : LastDayOf(same) >= day ? same : after,
            _ => new[] { before, same, after }.MinBy(stretch => Distance(stretch, day)),
        };
    }

    /// <summary>The same, where the direction is only what the tense makes likely: a day or a quarter close by is meant whatever the tense.</summary>
    public static CalendarStretch Nearest(Func<int, CalendarStretch> @in, DateOnly day, Direction direction)
    {
        var nearest = Towards(@in, day, Direction.Unknown);
        return nearest.Unit is CalendarUnit.Day or CalendarUnit.Quarter && Distance(nearest, day) <= NearDays ? nearest : Towards(@in, day, direction);
    }

    /// <summary>"Last May": the one that is over; "next May": the one that has not begun.</summary>
    public static CalendarStretch Beside(Func<int, CalendarStretch> @in, DateOnly day, Direction direction)
    {
        var same = @in(day.Year);
        return direction == Direction.Past
            ? LastDayOf(same) < day ? same : LastDayOf(@in(day.Year - 1)) < day ? @in(day.Year - 1) : @in(day.Year - 2)
            : same.First > day ? same : @in(day.Year + 1);
    }

    /// <summary>"This May": that of the year; "this winter" said in its second half is the one that began in the year before.</summary>
    public static CalendarStretch Present(Func<int, CalendarStretch> @in, DateOnly day) => LastDayOf(@in(day.Year - 1)) >= day ? @in(day.Year - 1) : @in(day.Year);

    /// <summary>The weekday nearest to a day in a direction, the day itself included.</summary>
    public static CalendarStretch Weekday(DayOfWeek weekday, DateOnly day, Direction direction)
    {
        var ahead = ((int)weekday - (int)day.DayOfWeek + 7) % 7;
        return CalendarStretch.Day(direction == Direction.Future || ahead == 0 ? day.AddDays(ahead) : day.AddDays(ahead - 7));
    }

    private static int Distance(CalendarStretch stretch, DateOnly day) =>
        day < stretch.First ? stretch.First.DayNumber - day.DayNumber : Math.Max(0, day.DayNumber - LastDayOf(stretch).DayNumber);

    private static DateOnly LastDayOf(CalendarStretch stretch) => stretch.Period(Portion.Whole)?.Days.Latest ?? stretch.First;
}
