using System.Text.Json.Nodes;
using JJBot.Knowledge.Extraction;
using JJBot.Knowledge.Extraction.Attributions;

namespace JJBot.Evaluation.Steps;

internal static class AttributionStep
{
    public static void Answer(JsonObject asked, JsonObject answered)
    {
        var text = new NumberedText((string)asked["text"]!);
        var attributions = new JsonArray();
        foreach (var attribution in AttributionReader.Read(text.Paragraphs))
        {
            attributions.Add(new JsonObject
            {
                ["source"] = attribution.Source is { } source ? text.Json(source) : null,
                ["cue"] = attribution.Cue is { } cue ? text.Json(cue) : null,
                ["content"] = new JsonArray([.. attribution.Content.Select(piece => (JsonNode)text.Json(piece))]),
            });
        }

        answered["attributions"] = attributions;
    }

    /// <summary>A text in paragraphs that knows where each of them began.</summary>
    private sealed class NumberedText
    {
        private readonly CodePoints points;
        private readonly List<int> starts = [];
        private readonly List<string> paragraphs = [];

        public NumberedText(string text)
        {
            points = new CodePoints(text);
            var start = 0;
            foreach (var line in text.Split('\n'))
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    starts.Add(start);
                    paragraphs.Add(line);
                }

                start += line.Length + 1;
            }
        }

        public IReadOnlyList<string> Paragraphs => paragraphs;

        public JsonArray Json(Passage passage)
        {
            var start = starts[passage.Paragraph - 1];
            return points.Json(new TextSpan(start + passage.Span.Start, start + passage.Span.End));
        }
    }
}
