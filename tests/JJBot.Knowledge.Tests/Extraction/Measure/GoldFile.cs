using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using JJBot.Knowledge.Claims;

namespace JJBot.Knowledge.Tests.Extraction.Measure;

/// <summary>The gold annotation of a seed's text; its README tells the fields.</summary>
internal static class GoldFile
{
    public static IReadOnlyList<AnnotatedClaim> Read(string path, IReadOnlyList<string> paragraphs)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().Select(claim => Of(claim, paragraphs))];
    }

    private static AnnotatedClaim Of(JsonElement claim, IReadOnlyList<string> paragraphs)
    {
        var paragraph = int.Parse(claim.GetProperty("paragraph").GetString()!.TrimStart('p'), CultureInfo.InvariantCulture);
        var (start, end) = Span(Plain(paragraphs[paragraph - 1]), claim);
        var subject = claim.GetProperty("subject");
        return new AnnotatedClaim(
            paragraph,
            start,
            end,
            claim.GetProperty("minor").GetBoolean(),
            claim.GetProperty("topic").GetString()!,
            subject.GetProperty("series").GetString(),
            Seasons(subject.GetProperty("season")),
            claim.GetProperty("status").GetString()!,
            claim.GetProperty("speaker").GetString(),
            [.. claim.GetProperty("via").EnumerateArray().Select(via => via.GetString()!)],
            WindowOf(claim.GetProperty("value")));
    }

    /// <summary>The words from the first ones to the last ones that are as many as the annotation says.</summary>
    private static (int Start, int End) Span(string paragraph, JsonElement claim)
    {
        var (first, last) = (Plain(claim.GetProperty("quote_start").GetString()!), Plain(claim.GetProperty("quote_end").GetString()!));
        foreach (Match start in Regex.Matches(paragraph, Regex.Escape(first)))
        {
            foreach (Match end in Regex.Matches(paragraph[start.Index..], Regex.Escape(last)))
            {
                var length = end.Index + end.Length;
                if (length >= first.Length && paragraph.Substring(start.Index, length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length == claim.GetProperty("span_words").GetInt32())
                {
                    return (start.Index, start.Index + length);
                }
            }
        }

        throw new InvalidDataException($"{claim.GetProperty("id")} is not in its paragraph.");
    }

    /// <summary>The texts hold spaces that do not break, and the annotation keeps them here and there.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static int[]? Seasons(JsonElement season) => season.ValueKind switch
    {
        JsonValueKind.Number => [season.GetInt32()],
        JsonValueKind.Array => [.. season.EnumerateArray().Select(number => number.GetInt32())],
        _ => null,
    };

    private static DayRange? WindowOf(JsonElement value) =>
        value.GetProperty("kind").GetString() == "window" ? new DayRange(Day(value, "earliest"), Day(value, "latest")) : null;

    private static DateOnly? Day(JsonElement value, string name) =>
        value.GetProperty(name).GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
