using JJBot.Knowledge.Answers.Checking;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Answers;

/// <summary>A whole answer as plain text, as the terminal prints it. What spoils says so; nothing is hidden.</summary>
public static class AnswerText
{
    public static string Of(Answer answer)
    {
        var text = new List<string> { answer.Verdict is { } verdict ? $"{VerdictWords.Of(verdict)}. {answer.Headline}" : answer.Headline };
        Append(text, answer, LineRole.Main, LineRole.Conflicting, "");
        Append(text, answer, LineRole.Earlier, LineRole.Earlier, "Earlier:");
        Append(text, answer, LineRole.Further, LineRole.Further, "Further:");
        if (answer.Kind is AnswerKind.NoClaim)
        {
            text.AddRange(answer.Nearby);
            return string.Join('\n', text);
        }

        if (answer.NotKnown.Count > 0)
        {
            text.Add($"Not known: {string.Join("; ", answer.NotKnown.Select(item => $"{item.Words} {string.Concat(item.Citations.Select(number => $"[{number}]"))}".TrimEnd()))}.");
        }

        AppendFreshness(text, answer);
        text.AddRange(answer.Citations.GroupBy(citation => citation.Number).Select(source => Of([.. source])));
        return string.Join('\n', text);
    }

    /// <summary>"[1] Title · Outlet · 2017, day unknown · paragraphs 2, 7", and the passages where the text is at hand.</summary>
    private static string Of(IReadOnlyList<Citation> ofOneSource)
    {
        var source = ofOneSource[0].Source;
        var paragraphs = ofOneSource.Select(citation => citation.Claim.Locator.Paragraph).Distinct().Order().ToList();
        var where = $"paragraph{(paragraphs.Count == 1 ? "" : "s")} {string.Join(", ", paragraphs)}";
        var parts = new[] { source.Title, source.Outlet, WindowWords.Published(source.Published), where, DriftWords.Of(source, ofOneSource.Select(citation => citation.Claim)), source.Url?.ToString() };
        var quotes = Passages.Distinct(ofOneSource).Where(citation => citation.Quote is not null).Select(citation => $"\n    {citation.Claim.Locator.Paragraph}: \"{citation.Quote}\"");
        return $"[{ofOneSource[0].Number}] {string.Join(" · ", parts.OfType<string>())}{string.Concat(quotes)}";
    }

    /// <summary>"Newest source: 2017, day unknown" and what was left out.</summary>
    public static string Of(Freshness freshness, DateOnly? asOf)
    {
        var left = freshness.PossiblyLater switch
        {
            0 => "",
            1 => " One more source was left out: its day is not known and may lie later.",
            var count => $" {Wording.Capital(Wording.Number(count))} more sources were left out: their days are not known and may lie later.",
        };
        var back = freshness.Newest.Earliest > asOf ? " It looks back on what had been said by then." : "";
        return freshness.Sources == 0 ? left.TrimStart() : $"Newest of {Wording.Number(freshness.Sources)} sources: {WindowWords.Published(freshness.Newest)}.{back}{left}".Replace("of one sources", "source", StringComparison.Ordinal);
    }

    private static void Append(List<string> text, Answer answer, LineRole role, LineRole also, string title)
    {
        var lines = answer.Lines.Where(line => line.Role == role || line.Role == also).ToList();
        if (lines.Count > 0 && title.Length > 0)
        {
            text.Add(title);
        }

        foreach (var line in lines)
        {
            var against = line.Role == LineRole.Conflicting ? "against it: " : "";
            var parts = line.Parts.Select(part => $"{part.Words}{(part.Citations.Count == 0 ? "" : " ")}{string.Concat(part.Citations.Select(number => $"[{number}]"))}");
            text.Add($"- {against}{line.Lead} - {string.Join("; ", parts)}{(line.Spoiler ? " (spoiler)" : "")}");
        }
    }

    private static void AppendFreshness(List<string> text, Answer answer)
    {
        if (Of(answer.Freshness, answer.AsOf) is { Length: > 0 } words)
        {
            text.Add(words);
        }
    }
}
