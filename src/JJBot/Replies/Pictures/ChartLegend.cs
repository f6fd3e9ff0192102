namespace JJBot.Replies.Pictures;

/// <summary>Tells below the rows what the colours, patterns and marks mean: of those that are there.</summary>
internal static class ChartLegend
{
    private const double LineHeight = 36;
    private const double MarkWidth = 34;
    private const double Gap = 10;

    /// <summary>Draws it from <paramref name="top"/> down, and says where it ends.</summary>
    public static double Draw(SvgDocument svg, TimelineChart chart, double top)
    {
        var (x, y) = (ChartStyle.Left, top);
        foreach (var (words, mark) in Entries(chart))
        {
            var width = MarkWidth + Gap + TextWidth.Of(words, ChartStyle.SmallSize);
            if (x > ChartStyle.Left && x + width > ChartStyle.Right)
            {
                (x, y) = (ChartStyle.Left, y + LineHeight);
            }

            mark(svg, x, y);
            svg.Text(words, x + MarkWidth + Gap, y + 17, ChartStyle.SmallSize, ("fill", ChartStyle.Dim));
            x += width + 22;
        }

        return y + LineHeight;
    }

    private static IEnumerable<(string Words, Action<SvgDocument, double, double> Mark)> Entries(TimelineChart chart)
    {
        var looks = chart.Rows.Where(row => row.Bar is not null).Select(row => row.Look).ToHashSet();
        foreach (var look in StatusLook.All.Where(looks.Contains))
        {
            yield return (look.Name, (svg, x, y) => BarDrawing.Swatch(svg, look, x, y));
        }

        if (chart.Rows.Any(row => row.FirstSaid is { IsDay: true }))
        {
            yield return ("first said", (svg, x, y) => BarDrawing.Dot(svg, x + MarkWidth / 2, y + 10));
        }

        if (chart.Rows.Any(row => row.FirstSaid is { IsDay: false }))
        {
            yield return ("first said within", (svg, x, y) => BarDrawing.Bounds(svg, x, x + MarkWidth, y + 10));
        }

        if (chart.Rows.Any(row => row.Against is not null))
        {
            yield return ("cannot both hold", (svg, x, y) => Unequal(svg, x + MarkWidth / 2, y + 10));
        }
    }

    /// <summary>The sign between rows that conflict.</summary>
    public static void Unequal(SvgDocument svg, double x, double y)
    {
        svg.Shape("circle", ("cx", x), ("cy", y), ("r", 13.0), ("fill", ChartStyle.Ground), ("stroke", ChartStyle.Conflict), ("stroke-width", 2.5));
        svg.Shape("path", ("d", $"M{At(x - 6, y - 3)} h12 M{At(x - 6, y + 3)} h12 M{At(x + 4, y - 8)} l-8,16"), ("stroke", ChartStyle.Conflict), ("stroke-width", 2.5));
    }

    private static string At(double x, double y) => $"{SvgDocument.Number(x)},{SvgDocument.Number(y)}";
}
