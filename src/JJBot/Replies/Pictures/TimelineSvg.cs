using System.Globalization;
using JJBot.Knowledge.Answers;
using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Pictures;

/// <summary>Draws the picture of a timeline. Pure: the same chart, the same document.</summary>
internal sealed class TimelineSvg
{
    private const double FirstRow = 128;
    private const double LineHeight = 28;
    private const double BetweenRows = 18;

    private readonly TimelineChart chart;
    private readonly IReadOnlyList<PlacedRow> rows;
    private readonly double bottom;

    private TimelineSvg(TimelineChart chart)
    {
        this.chart = chart;
        var placed = new List<PlacedRow>();
        var y = FirstRow;
        foreach (var row in chart.Rows)
        {
            var room = ChartStyle.Room - TextWidth.Of(row.Support, ChartStyle.SmallSize) - 16;
            var isOneLine = TextWidth.Of(row.Label, ChartStyle.LabelSize * TextWidth.Bold) <= room;
            placed.Add(new PlacedRow(row, y, isOneLine));
            y = placed[^1].Bottom + BetweenRows;
        }

        (rows, bottom) = (placed, y);
    }

    public static string Of(TimelineChart chart) => new TimelineSvg(chart).Draw();

    private string Draw()
    {
        // How high it is shows only when the legend stands, so that one is measured first, into nothing.
        using var nothing = new SvgDocument(ChartStyle.Width, ChartStyle.Width);
        var height = ChartLegend.Draw(nothing, chart, bottom + 52) + 12;
        using var svg = new SvgDocument(ChartStyle.Width, height);
        BarDrawing.DefinePatterns(svg);
        DrawCard(svg, height);
        var bars = new BarDrawing(svg, chart.Axis);
        DrawAxis(svg, bars);
        DrawToday(svg, bars);
        DrawConflicts(svg);
        foreach (var row in rows)
        {
            DrawRow(svg, bars, row);
        }

        ChartLegend.Draw(svg, chart, bottom + 52);
        return svg.Finish();
    }

    private void DrawCard(SvgDocument svg, double height)
    {
        var (width, inner) = (ChartStyle.Width - 2, height - 2);
        svg.Shape(
            "rect", ("x", 1.0), ("y", 1.0), ("width", width), ("height", inner), ("rx", 18.0), ("fill", ChartStyle.Ground), ("stroke", ChartStyle.Edge), ("stroke-width", 2.0));
        var more = chart.LeftOut > 0 ? $"and {chart.LeftOut} more" : "";
        var room = ChartStyle.Room - TextWidth.Of(more, ChartStyle.SmallSize) - 16;
        svg.Text(
            TextWidth.Fit(Capital(chart.Title), ChartStyle.TitleSize * TextWidth.Bold, room), ChartStyle.Left, 52, ChartStyle.TitleSize, ("fill", ChartStyle.Bright), ("font-weight", "bold"));
        svg.Text(more, ChartStyle.Right, 52, ChartStyle.SmallSize, ("fill", ChartStyle.Dim), ("text-anchor", "end"));
    }

    private void DrawAxis(SvgDocument svg, BarDrawing bars)
    {
        foreach (var (day, name) in chart.Axis.Ticks())
        {
            var x = bars.XOf(day);
            DrawLine(svg, x, ("stroke", ChartStyle.Grid), ("stroke-width", 2.0));
            svg.Text(name, x, bottom + 24, ChartStyle.SmallSize, ("fill", ChartStyle.Dim), ("text-anchor", x > ChartStyle.Right - 30 ? "end" : "middle"));
        }
    }

    /// <summary>From above the first row to below the last.</summary>
    private void DrawLine(SvgDocument svg, double x, params ReadOnlySpan<(string Name, object? Value)> look) =>
        svg.Shape("line", [("x1", x), ("x2", x), ("y1", FirstRow - 30), ("y2", bottom), .. look]);

    private void DrawToday(SvgDocument svg, BarDrawing bars)
    {
        var day = WindowWords.Of(new DayRange(chart.Today, chart.Today));
        if (!chart.Axis.Holds(chart.Today))
        {
            var isLater = chart.Today > chart.Axis.Last;
            var (beyond, end, anchor) = isLater
                ? ($"{chart.TodayWords}: {day} →", ChartStyle.Right, "end")
                : ($"← {chart.TodayWords}: {day}", ChartStyle.Left, "start");
            svg.Text(beyond, end, 88, ChartStyle.SmallSize, ("fill", ChartStyle.Dim), ("text-anchor", anchor));
            return;
        }

        var x = bars.XOf(chart.Today);
        var words = $"{chart.TodayWords} {day}";
        var half = TextWidth.Of(words, ChartStyle.SmallSize) / 2;
        DrawLine(svg, x, ("stroke", ChartStyle.Bright), ("stroke-width", 2.5), ("stroke-dasharray", "3 6"), ("stroke-linecap", "round"));
        svg.Text(words, Math.Clamp(x, ChartStyle.Left + half, ChartStyle.Right - half), 88, ChartStyle.SmallSize, ("fill", ChartStyle.Bright), ("text-anchor", "middle"));
    }

    /// <summary>Rows that cannot both hold stand side by side, and a bracket at their left says so.</summary>
    private void DrawConflicts(SvgDocument svg)
    {
        for (var index = 1; index < rows.Count; index++)
        {
            if (rows[index].Row.Against is { } other)
            {
                var bracket = $"M36,{SvgDocument.Number(rows[other].Middle)} H20 V{SvgDocument.Number(rows[index].Middle)} H36";
                svg.Shape("path", ("d", bracket), ("fill", "none"), ("stroke", ChartStyle.Conflict), ("stroke-width", 2.5));
                ChartLegend.Unequal(svg, 20, (rows[index - 1].Middle + rows[index].Middle) / 2);
            }
        }
    }

    private static void DrawRow(SvgDocument svg, BarDrawing bars, PlacedRow placed)
    {
        var row = placed.Row;
        svg.Open("g", ("opacity", row.Proposition.IsOvertaken ? 0.55 : null));
        var label = TextWidth.Fit(row.Label, ChartStyle.LabelSize * TextWidth.Bold, ChartStyle.Room);
        svg.Text(label, ChartStyle.Left, placed.Top, ChartStyle.LabelSize, ("fill", ChartStyle.Bright), ("font-weight", "bold"));
        svg.Text(
            row.Support,
            placed.IsOneLine ? ChartStyle.Right : ChartStyle.Left,
            placed.IsOneLine ? placed.Top : placed.Top + LineHeight,
            ChartStyle.SmallSize,
            ("fill", row.Look.Color),
            ("text-anchor", placed.IsOneLine ? "end" : null));
        if (row.Bar is { } days)
        {
            bars.Bar(days, row.Look, placed.BarTop);
        }

        if (row.FirstSaid is { } said)
        {
            bars.Said(said, placed.SaidY);
        }

        svg.Close();
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];

    /// <param name="Row">What is drawn.</param>
    /// <param name="Top">The baseline of its label.</param>
    /// <param name="IsOneLine">Whether label and support stand on one line.</param>
    private sealed record PlacedRow(ChartRow Row, double Top, bool IsOneLine)
    {
        public double BarTop => Top + (IsOneLine ? 12 : 12 + LineHeight);

        public double SaidY => BarTop + (Row.Bar is null ? 10 : ChartStyle.BarHeight + 11);

        public double Middle => (Top - 16 + SaidY) / 2;

        public double Bottom => SaidY + 26;
    }
}
