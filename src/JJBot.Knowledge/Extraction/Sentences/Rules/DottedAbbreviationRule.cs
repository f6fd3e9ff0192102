namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>
/// An abbreviation of letters with dots between ("U.S.", "a.m.", "i.e.") ends a sentence only before a word that begins sentences; one of the
/// clock before any capital, unless it belongs to the words that open the sentence ("At 5 a.m. Mr. Smith ...").
/// </summary>
internal sealed class DottedAbbreviationRule : ISentenceRule
{
    private const int LongestAbbreviation = 12;
    private const int LongestOpening = 3;

    public Verdict Judge(in Gap gap)
    {
        var text = gap.Text;
        var core = gap.Left.Core(text);
        if (gap.Left.Stops(text) is not "." || !IsDotted(core))
        {
            return Verdict.None;
        }

        if (!gap.Right.BeginsUpper(text) || text[gap.Right.Span.Start] == '(' || core is "i.e" or "e.g" or "I.E" or "E.G" or "P.S" or "p.s")
        {
            return Verdict.Join;
        }

        var isClock = core.Equals("a.m", StringComparison.OrdinalIgnoreCase) || core.Equals("p.m", StringComparison.OrdinalIgnoreCase);
        var ends = isClock ? gap.SentenceLength > LongestOpening : Starters.Contains(text, gap.Right);
        return ends ? Verdict.Break : Verdict.Join;
    }

    /// <summary>One to three letters between dots, at least two times.</summary>
    private static bool IsDotted(ReadOnlySpan<char> core)
    {
        if (core.Length is < 3 or > LongestAbbreviation)
        {
            return false;
        }

        var (parts, letters) = (1, 0);
        foreach (var character in core)
        {
            if (character == '.')
            {
                if (letters == 0)
                {
                    return false;
                }

                (parts, letters) = (parts + 1, 0);
            }
            else if (!char.IsLetter(character) || ++letters > 3)
            {
                return false;
            }
        }

        return parts > 1 && letters > 0;
    }
}
