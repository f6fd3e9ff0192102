using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers.Checking;

/// <summary>Compares windows: interval arithmetic on days, and order where a window is told relative to a series.</summary>
internal sealed class WindowFit(ReleaseDays releases)
{
    public Fit Of(Window said, Window told) => (said.Anchor, told.Anchor) switch
    {
        ({ } one, { } other) => OfOrders(one, other),
        (null, { } anchor) => IsApart(said.Days, releases.Around(anchor)) ? Fit.Apart : Fit.Unclear,
        ({ } anchor, null) => OfOrderAndDays(anchor, told.Days),
        _ => OfDays(said, told),
    };

    private static Fit OfOrders(Anchor said, Anchor told) => (said.Order, told.Order) switch
    {
        _ when said.Series != told.Series => Fit.Unclear,
        var (one, other) when one == other => Fit.Same,
        (_, AnchorOrder.Undecided) => Fit.Looser,
        (AnchorOrder.Undecided, _) => Fit.Closer,
        _ => Fit.Apart,
    };

    /// <summary>"Before X" is so where the days told lie before the days of X, and cannot be where they lie after.</summary>
    private Fit OfOrderAndDays(Anchor said, DayRange told)
    {
        if (releases.Of(said.Series) is not { } other || said.Order == AnchorOrder.Undecided)
        {
            return Fit.Unclear;
        }

        var (isBefore, isAfter) = (told.IsBefore(other), other.IsBefore(told));
        return (said.Order, isBefore, isAfter) switch
        {
            (AnchorOrder.Before, true, _) or (AnchorOrder.After, _, true) => Fit.Closer,
            (AnchorOrder.Before, _, true) or (AnchorOrder.After, true, _) => Fit.Apart,
            _ => Fit.Unclear,
        };
    }

    private static Fit OfDays(Window said, Window told) => (IsComeAbout(said), IsComeAbout(told)) switch
    {
        (true, true) => Fit.Same,

        // A day is told for it, and whether that is over shows only in how the claim is meant.
        (true, false) => Fit.Closer,

        // It has come about by the day of publication, whenever it was.
        (false, true) => IsApart(said.Days, new DayRange(null, told.Days.Latest)) ? Fit.Apart : Fit.Looser,
        _ when said.Days.IsUnknown || told.Days.IsUnknown => Fit.Unclear,
        _ when said.Days == told.Days => Fit.Same,
        _ when said.Days.Contains(told.Days) => Fit.Closer,
        _ when told.Days.Contains(said.Days) => Fit.Looser,
        _ => IsApart(said.Days, told.Days) ? Fit.Apart : Fit.Unclear,
    };

    /// <summary>Whether only the day of publication dates it: it has happened by then.</summary>
    private static bool IsComeAbout(Window window) => window.Precision == Precision.Publication;

    private static bool IsApart(DayRange said, DayRange told) => !said.IsUnknown && !told.IsUnknown && !said.Overlaps(told);
}
