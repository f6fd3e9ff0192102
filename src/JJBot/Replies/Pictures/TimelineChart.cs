using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Pictures;

/// <summary>What the picture of a timeline shows, before it is drawn.</summary>
/// <param name="Title">What the reports are on.</param>
/// <param name="Rows">One for each proposition, in the order said.</param>
/// <param name="LeftOut">How many more there are than there is room for.</param>
/// <param name="Axis">The days from left to right.</param>
/// <param name="Today">Where today, or the day that is looked back from, stands.</param>
/// <param name="TodayWords">How that day is told.</param>
internal sealed record TimelineChart(string Title, IReadOnlyList<ChartRow> Rows, int LeftOut, TimeAxis Axis, DateOnly Today, string TodayWords)
{
    /// <summary>What is read at a glance, and stays readable on a phone.</summary>
    private const int MostRows = 9;

    /// <summary>Null where there is nothing to compare: fewer than two rows that tell of a time, or none with days.</summary>
    /// <param name="timeline">How the reports moved.</param>
    /// <param name="today">Today's date.</param>
    public static TimelineChart? Of(Timeline timeline, DateOnly today)
    {
        var all = timeline.Propositions;
        List<int> windows = [.. Enumerable.Range(0, all.Count).Where(index => all[index].Window is not null)];
        List<int> shown = windows.Count <= MostRows ? windows : [.. windows.OrderBy(index => Standing(all[index])).Take(MostRows).Order()];
        var rows = shown.ConvertAll(index => RowOf(all[index], shown));
        var now = timeline.AsOf ?? today;
        return rows.Count < 2 || !rows.Exists(row => row.Bar is not null)
            ? null
            : new TimelineChart($"{timeline.Topic.Name}, {timeline.Subject}", rows, windows.Count - rows.Count, TimeAxis.Over(rows, now), now, now == today ? "today" : "as of");
    }

    private static ChartRow RowOf(TimelineProposition proposition, List<int> shown) =>
        new(proposition, proposition.Against is { } other && shown.IndexOf(other) is >= 0 and var index ? index : null);

    /// <summary>What stands comes before what is overtaken, and what is firm before guesses.</summary>
    private static (bool, Status, int) Standing(TimelineProposition proposition) => (proposition.IsOvertaken, proposition.Status, -proposition.Sources);
}

/// <summary>One proposition in the picture.</summary>
/// <param name="Proposition">What it tells.</param>
/// <param name="Against">The row above that it cannot hold together with, by its index; null where there is none.</param>
internal sealed record ChartRow(TimelineProposition Proposition, int? Against)
{
    /// <summary>When it was first said; null where that is not known at all.</summary>
    public DayRange? FirstSaid => Proposition.SaidOn is [var first, ..] ? first : null;

    /// <summary>The bar; null where only an order is told ("after another series").</summary>
    public DayRange? Bar => Proposition.Window is { Days.IsUnknown: false, Days: var days } ? days : null;

    /// <summary>What spoils is not shown to those who only glance.</summary>
    public string Label => Proposition.Spoiler ? "a spoiler, hidden in the text below" : Proposition.What;

    /// <summary>"confirmed · 3 sources".</summary>
    public string Support => $"{(Proposition.IsOvertaken ? "overtaken since · " : "")}{Look.Name} · {Counted.Of(Proposition.Sources, "source")}";

    public StatusLook Look => StatusLook.Of(Proposition);
}
