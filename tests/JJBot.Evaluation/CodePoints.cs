using System.Text.Json.Nodes;
using JJBot.Knowledge.Extraction;

namespace JJBot.Evaluation;

/// <summary>Translates offsets: the test sets count Unicode code points, .NET counts UTF-16 code units.</summary>
internal sealed class CodePoints
{
    private readonly int[] pointOfUnit;
    private readonly List<int> unitOfPoint = [];

    public CodePoints(string text)
    {
        pointOfUnit = new int[text.Length + 1];
        for (var unit = 0; unit < text.Length; unit++)
        {
            var second = unit > 0 && char.IsSurrogatePair(text[unit - 1], text[unit]);
            if (!second)
            {
                unitOfPoint.Add(unit);
            }

            pointOfUnit[unit] = unitOfPoint.Count - 1;
        }

        pointOfUnit[text.Length] = unitOfPoint.Count;
        unitOfPoint.Add(text.Length);
    }

    public int PointAt(int unit) => pointOfUnit[unit];

    public int UnitAt(int point) => unitOfPoint[point];

    /// <summary>[start, end] as the test sets write it.</summary>
    public JsonArray Json(TextSpan span) => [PointAt(span.Start), PointAt(span.End)];
}
