namespace JJBot.Knowledge.Sources.Furnishing;

/// <summary>
/// Tells which paragraphs of an article are not its text: comment forms, advertisements' marks, image names, share bars, "3 min read". Texts that people
/// saved by hand carry them, and no claim is read from them.
/// </summary>
public static class Furniture
{
    /// <summary>What leads to other articles ends an article only beyond this share of its text.</summary>
    private const double EarliestEnd = 0.6;

    /// <returns>For each paragraph, whether it is furniture. The headline never is.</returns>
    public static IReadOnlyList<bool> Find(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var found = new bool[paragraphs.Count];
        var whole = paragraphs.Sum(paragraph => (long)paragraph.Length);
        var before = 0L;
        var ended = false;
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var kind = at == 0 ? FurnitureKind.None : Kind(paragraphs[at]);
            ended |= kind is FurnitureKind.Ending or FurnitureKind.Related && before >= EarliestEnd * whole;
            found[at] = ended || kind != FurnitureKind.None || (at > 0 && RepeatsHeadline(paragraphs[at], paragraphs[0]));
            before += paragraphs[at].Length;
        }

        return found;
    }

    private static bool RepeatsHeadline(string paragraph, string headline) =>
        paragraph.AsSpan().Trim().Equals(headline.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A paragraph of several lines is furniture where each line is; what its last line leads in comes after it.</summary>
    private static FurnitureKind Kind(string paragraph)
    {
        var kind = FurnitureKind.None;
        foreach (var range in paragraph.AsSpan().Split('\n'))
        {
            var line = paragraph.AsSpan()[range].Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            var next = line.Length > FurnitureLine.Longest ? FurnitureKind.None : FurnitureLine.Of(line.ToString());
            if (next == FurnitureKind.None)
            {
                return FurnitureKind.None;
            }

            kind = next;
        }

        return kind;
    }
}
