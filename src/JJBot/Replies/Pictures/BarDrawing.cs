using JJBot.Knowledge.Claims;

namespace JJBot.Replies.Pictures;

/// <summary>Draws what one row shows of time: the bar of the days that are told, and below it marks for when it was said.</summary>
internal sealed class BarDrawing(SvgDocument svg, TimeAxis axis)
{
    private const double Least = 12;
    private const double Half = ChartStyle.BarHeight / 2;
    private const double DotRadius = 5.5;

    /// <summary>The fills that bars refer to; once in a document, before the first bar.</summary>
    public static void DefinePatterns(SvgDocument svg)
    {
        svg.Open("defs");
        foreach (var look in StatusLook.All.DistinctBy(look => look.Pattern))
        {
            svg.Open("pattern", ("id", PatternId(look)), ("width", 12.0), ("height", 12.0), ("patternUnits", "userSpaceOnUse"));
            var opacity = look.Pattern switch { BarPattern.Solid => 1.0, BarPattern.Stripes => 0.45, _ => 0.16 };
            svg.Shape("rect", ("width", 12.0), ("height", 12.0), ("fill", look.Color), ("fill-opacity", opacity));
            var lines = look.Pattern switch
            {
                BarPattern.Stripes => "M-3,3 L3,-3 M0,12 L12,0 M9,15 L15,9",
                BarPattern.Crosses => "M0,0 L12,12 M0,12 L12,0",
                BarPattern.Dots => "M4,6 h4",
                _ => null,
            };
            if (lines is not null)
            {
                svg.Shape("path", ("d", lines), ("stroke", look.Color), ("stroke-width", look.Pattern == BarPattern.Stripes ? 4.0 : 2.0));
            }

            svg.Close();
        }

        svg.Close();
    }

    /// <summary>A bar from the first to the last day; a single day is a diamond, and an end that nothing bounds an arrow.</summary>
    public void Bar(DayRange days, StatusLook look, double top)
    {
        var (left, right) = (XOf(days.Earliest ?? axis.First), days.Latest is { } last ? EndOf(last) : ChartStyle.Right);
        if (right - left < Least)
        {
            var middle = Math.Clamp((left + right) / 2, ChartStyle.Left + Least, ChartStyle.Right - Least);
            Outline($"M{Number(middle - Half)},{Number(top + Half)} l{Half},{-Half} l{Half},{Half} l{-Half},{Half} z", look);
            return;
        }

        var tip = Math.Min(Half, (right - left) / 3);
        var start = days.Earliest is null
            ? $"M{Number(left + tip)},{Number(top)} L{Number(left)},{Number(top + Half)} L{Number(left + tip)},{Number(top + ChartStyle.BarHeight)}"
            : $"M{Number(left)},{Number(top)} V{Number(top + ChartStyle.BarHeight)}";
        var end = days.Latest is null
            ? $"H{Number(right - tip)} L{Number(right)},{Number(top + Half)} L{Number(right - tip)},{Number(top)} z"
            : $"H{Number(right)} V{Number(top)} z";
        Outline($"{start} {end}", look);
    }

    /// <summary>A swatch for the legend.</summary>
    public static void Swatch(SvgDocument svg, StatusLook look, double x, double top) =>
        Outline(svg, $"M{Number(x)},{Number(top)} h34 v{ChartStyle.BarHeight} h-34 z", look);

    /// <summary>When it was said: a dot for a day, a line with two ends where only its bounds are known.</summary>
    public void Said(DayRange days, double y)
    {
        var (left, right) = (XOf(days.Earliest ?? axis.First), XOf(days.Latest ?? axis.Last));
        if (right - left < DotRadius * 2)
        {
            Dot(svg, (left + right) / 2, y);
            return;
        }

        Bounds(svg, left, right, y);
    }

    public static void Dot(SvgDocument svg, double x, double y) => svg.Shape("circle", ("cx", x), ("cy", y), ("r", DotRadius), ("fill", ChartStyle.Bright));

    public static void Bounds(SvgDocument svg, double left, double right, double y) => svg.Shape(
        "path",
        ("d", $"M{Number(left)},{Number(y - 5)} v10 m0,-5 H{Number(right)} m0,-5 v10"),
        ("fill", "none"),
        ("stroke", ChartStyle.Bright),
        ("stroke-width", 2.0));

    public double XOf(DateOnly day) => ChartStyle.Left + axis.At(day) * ChartStyle.Room;

    /// <summary>Where a day is over.</summary>
    private double EndOf(DateOnly day) => Math.Min(XOf(day) + (ChartStyle.Room / axis.Length), ChartStyle.Right);

    private void Outline(string path, StatusLook look) => Outline(svg, path, look);

    private static void Outline(SvgDocument svg, string path, StatusLook look) => svg.Shape(
        "path",
        ("d", path),
        ("fill", $"url(#{PatternId(look)})"),
        ("stroke", look.Color),
        ("stroke-width", 2.5),
        ("stroke-linejoin", "round"),
        ("stroke-dasharray", look.Pattern is BarPattern.Dashes or BarPattern.Dots ? "7 5" : null));

    private static string PatternId(StatusLook look) => $"fill-{look.Pattern}";

    private static string Number(double value) => SvgDocument.Number(value);
}
