using System.Globalization;
using System.Text.Json.Nodes;
using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Times;

namespace JJBot.Evaluation.Steps;

internal static class TimeStep
{
    public static void Answer(JsonObject asked, JsonObject answered)
    {
        var text = (string)asked["text"]!;
        var points = new CodePoints(text);
        var day = DateOnly.ParseExact(((string)asked["ref"]!)[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        answered["timexes"] = new JsonArray([.. TimeReader.Read(text, new DayRange(day, day)).Select(time => (JsonNode)new JsonObject
        {
            ["start"] = points.PointAt(time.Span.Start),
            ["end"] = points.PointAt(time.Span.End),
            ["value"] = time.Value,
            ["type"] = time.Kind.ToString().ToUpperInvariant(),
        })]);
    }
}
