using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Shows;

namespace JJBot.Knowledge.Review;

/// <summary>Reads a window as people type it: a period, two of them, or an order to a day or to another series.</summary>
internal sealed class TypedWindow(Show show)
{
    private const string Understood = "write it like 2017-03-05, March 2017, spring 2017, 2017, March 2017 to May 2017, or after another series";

    /// <param name="aspect">What happens then.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="detail">What the claim adds, or null.</param>
    /// <param name="mistake">Null, or one sentence that says what is wrong and what is understood.</param>
    public Window? Read(string aspect, string text, string? detail, out string? mistake)
    {
        mistake = null;
        if (Rest(text, "before or after ") is { } either && show.FindSeries(either) is { } undecided)
        {
            return Ordered(aspect, AnchorOrder.Undecided, undecided, detail);
        }

        if (Rest(text, "after ") is { } later)
        {
            return show.FindSeries(later) is { } series ? Ordered(aspect, AnchorOrder.After, series, detail) : Open(aspect, later, DaysAfter, detail, out mistake);
        }

        if (Rest(text, "before ") is { } earlier)
        {
            return show.FindSeries(earlier) is { } series ? Ordered(aspect, AnchorOrder.Before, series, detail) : Open(aspect, earlier, DaysBefore, detail, out mistake);
        }

        if (Rest(text, "from ") is { } from)
        {
            return Open(aspect, from, days => new DayRange(days.Earliest, null), detail, out mistake);
        }

        if (Rest(text, "until ") is { } until)
        {
            return Open(aspect, until, days => new DayRange(null, days.Latest), detail, out mistake);
        }

        return text.IndexOf(" to ", StringComparison.OrdinalIgnoreCase) is > 0 and var middle
            ? Between(aspect, text[..middle], text[(middle + 4)..], detail, out mistake)
            : Period(text, out mistake)?.As(aspect, detail);
    }

    private static string? Rest(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? text[start.Length..].Trim() : null;

    private static Window Ordered(string aspect, AnchorOrder order, Series series, string? detail) =>
        new(aspect, DayRange.Unknown, Precision.Order, new Anchor(order, series.Name), Said: null, detail);

    private static DayRange DaysAfter(DayRange days) => new(days.Latest < DateOnly.MaxValue ? days.Latest?.AddDays(1) : days.Latest, null);

    private static DayRange DaysBefore(DayRange days) => new(null, days.Earliest > DateOnly.MinValue ? days.Earliest?.AddDays(-1) : days.Earliest);

    private static Window? Open(string aspect, string text, Func<DayRange, DayRange> days, string? detail, out string? mistake) =>
        Period(text, out mistake) is { } period ? new Window(aspect, days(period.Days), period.Precision, Detail: detail) : null;

    private static Window? Between(string aspect, string first, string last, string? detail, out string? mistake)
    {
        if (Period(first, out mistake) is not { } begin || Period(last, out mistake) is not { } end)
        {
            return null;
        }

        if (begin.Days.Earliest > end.Days.Latest)
        {
            mistake = $"'{first.Trim()}' lies after '{last.Trim()}': write the earlier one first.";
            return null;
        }

        // As fine as the coarser of the two.
        var precision = begin.Precision > end.Precision ? begin.Precision : end.Precision;
        return new Window(aspect, new DayRange(begin.Days.Earliest, end.Days.Latest), precision, Detail: detail);
    }

    private static Period? Period(string text, out string? mistake)
    {
        var period = PeriodText.TryParse(text, out mistake);
        mistake = mistake is null ? null : $"'{text.Trim()}' is not a time that I understand: {Understood}.";
        return period;
    }
}
