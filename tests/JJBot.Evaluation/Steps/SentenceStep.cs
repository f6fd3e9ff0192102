using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JJBot.Knowledge.Extraction.Sentences;

namespace JJBot.Evaluation.Steps;

internal static partial class SentenceStep
{
    public static void Answer(JsonObject asked, JsonObject answered)
    {
        var text = (string)asked["text"]!;
        answered["sentences"] = new JsonArray([.. SentenceSplitter.Split(text).Select(span => (JsonNode)OnOneLine().Replace(span.Of(text), " "))]);
    }

    /// <summary>The sets write a sentence that runs over a line break as one line.</summary>
    [GeneratedRegex(@"\s*[\r\n]\s*")]
    private static partial Regex OnOneLine();
}
