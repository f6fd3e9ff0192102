namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>The dot of a listed abbreviation ends a sentence only where its kind allows that.</summary>
internal sealed class AbbreviationRule : ISentenceRule
{
    public Verdict Judge(in Gap gap)
    {
        var text = gap.Text;
        if (gap.Left.Stops(text) is not ".")
        {
            return Verdict.None;
        }

        var right = gap.Right;
        return Abbreviations.KindOf(gap.Left.Core(text)) switch
        {
            AbbreviationKind.BeforeName or AbbreviationKind.Inner => Verdict.Join,
            AbbreviationKind.BeforeNumber => JoinIf(right.BeginsDigit(text) || RomanNumeral.TryParse(right.Core(text)) > 1),
            AbbreviationKind.Calendar => JoinIf(right.BeginsDigit(text) || right.BeginsLower(text)),
            AbbreviationKind.Closing => JoinIf(!Starters.Contains(text, right) && !IsQuoted(text, right)),
            AbbreviationKind.Final => JoinIf(!right.BeginsUpper(text)),
            _ => Verdict.None,
        };
    }

    private static Verdict JoinIf(bool condition) => condition ? Verdict.Join : Verdict.None;

    private static bool IsQuoted(string text, Word word) => word.BeginsUpper(text) && text[word.Span.Start] is '"' or '“';
}
