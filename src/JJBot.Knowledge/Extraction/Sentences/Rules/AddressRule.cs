namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>An address ends a sentence where a capital follows; of two web addresses in a row each stands alone.</summary>
internal sealed class AddressRule : ISentenceRule
{
    public Verdict Judge(in Gap gap) => gap.Left.IsAddress && (gap.Right.BeginsUpper(gap.Text) || IsWebAddress(gap)) ? Verdict.Break : Verdict.None;

    private static bool IsWebAddress(in Gap gap) => gap.Right.IsAddress && !gap.Right.Span.In(gap.Text).Contains('@');
}
