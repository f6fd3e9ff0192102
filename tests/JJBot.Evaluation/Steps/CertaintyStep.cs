using System.Text.Json.Nodes;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Extraction.Certainties;

namespace JJBot.Evaluation.Steps;

internal static class CertaintyStep
{
    public static void Answer(JsonObject asked, JsonObject answered)
    {
        var text = (string)asked["text"]!;
        var points = new CodePoints(text);
        var target = new TextSpan(points.UnitAt((int)asked["event"]![0]!), points.UnitAt((int)asked["event"]![1]!));
        answered["score"] = CertaintyReader.Read(text, target).Factuality;
    }
}
