using JJBot.Knowledge.Answers.Asking.Reading.Framing;

namespace JJBot.Knowledge.Answers.Asking.Reading;

/// <summary>Cuts a message into the questions that it asks: "who directs it and when is it out", "when and where do they film".</summary>
internal static class QuestionParts
{
    private const int Most = 4;

    private static readonly string[] Joining = ["and", "or", "also", "plus", "but"];
    private static readonly string[] Auxiliaries = ["is", "are", "was", "were", "do", "does", "did", "has", "have", "will", "can"];

    /// <summary>The parts as typed, in order; the whole message where it asks one thing.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var line = new QuestionLine(text, QuestionTokens.Of(text));
        var starts = Enumerable.Range(1, Math.Max(0, line.Count - 1)).Where(at => BeginsPart(line, at)).Prepend(0).Take(Most).ToList();
        if (starts.Count == 1)
        {
            return [text];
        }

        var parts = new List<string>();
        for (var part = starts.Count - 1; part >= 0; part--)
        {
            var end = part + 1 < starts.Count ? line.Tokens[starts[part + 1]].Start : text.Length;
            var typed = text[line.Tokens[starts[part]].Start..end];

            // "when and where do they film" leaves the first question without its verb: it is the second one's.
            var isBare = part + 1 < starts.Count && starts[part + 1] - starts[part] <= 2 && StatementFrame.IsAsking(line.WordAt(starts[part]));
            parts.Insert(0, isBare && parts.Count > 0 ? $"{line.WordAt(starts[part])} {WithoutFirstWord(parts[0])}" : typed);
        }

        return parts;
    }

    private static bool BeginsPart(QuestionLine line, int at)
    {
        var isJoined = Joining.Contains(line.WordAt(at - 1)) || line.Tokens[at].BeginsClause;
        return isJoined && (StatementFrame.IsAsking(line.WordAt(at)) || Auxiliaries.Contains(line.WordAt(at)));
    }

    private static string WithoutFirstWord(string part)
    {
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? part : part[(space + 1)..];
    }
}
