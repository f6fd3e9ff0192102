using System.Text.Json.Nodes;
using JJBot.Knowledge.Extraction.Sentences;

namespace JJBot.Evaluation.Steps;

internal static class SentenceStep
{
    public static void Answer(JsonObject asked, JsonObject answered)
    {
        var text = (string)asked["text"]!;
        answered["sentences"] = new JsonArray([.. SentenceSplitter.Split(text).Select(span => (JsonNode)span.Of(text))]);
    }
}
