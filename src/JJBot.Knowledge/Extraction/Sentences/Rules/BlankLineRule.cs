namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>A blank line ends every sentence.</summary>
internal sealed class BlankLineRule : ISentenceRule
{
    public Verdict Judge(in Gap gap) => gap.Right.LineBreaksBefore > 1 ? Verdict.Break : Verdict.None;
}
