using System.Collections.Frozen;

namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>The greeting that opens a letter and the formula that closes it stand alone: "Dear all, ...", "Best regards, ...".</summary>
internal sealed class LetterFormulaRule : ISentenceRule
{
    private const int LongestGreeting = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Closings = new[]
    {
        "Thanks", "Thank you", "Thanks again", "Many thanks", "Regards", "Best", "Best regards", "Kind regards", "Kindest regards", "Warm regards", "Best wishes",
        "Sincerely", "Yours sincerely", "Sincerely yours", "Yours truly", "Yours", "Respectfully", "Cheers", "Love", "Cordially",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public Verdict Judge(in Gap gap)
    {
        var text = gap.Text;
        if (gap.SentenceLength > LongestGreeting || text[gap.Left.Span.End - 1] is not (',' or ':') || !gap.Right.BeginsUpper(text))
        {
            return Verdict.None;
        }

        var first = gap.At(gap.SentenceStart - gap.Index).Span;
        var said = text.AsSpan(first.Start, gap.Left.Span.End - 1 - first.Start);
        var isGreeting = first.In(text).TrimEnd(',') is "Dear" or "Hi" or "Hello" or "Hey";
        return isGreeting || Closings.Contains(said) ? Verdict.Break : Verdict.None;
    }
}
