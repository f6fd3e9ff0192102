namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>An emoticon belongs to what is before it, and ends it unless a small letter follows.</summary>
internal sealed class EmoticonRule : ISentenceRule
{
    public Verdict Judge(in Gap gap)
    {
        if (gap.Right.LineBreaksBefore == 0 && IsEmoticon(gap.Text, gap.Right))
        {
            return Verdict.Join;
        }

        return IsEmoticon(gap.Text, gap.Left) && !gap.Right.IsOnlyClosers && (gap.Stopped.HasStop || !gap.Right.BeginsLower(gap.Text))
            ? Verdict.Break
            : Verdict.None;
    }

    public static bool IsEmoticon(string text, Word word) => word.Span.In(text) switch
    {
        [':' or ';' or '=', ')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or 'O' or 'o'] => true,
        [':' or ';' or '=', '-' or '\'', ')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or 'O' or 'o'] => true,
        "<3" or "xD" or "XD" => true,
        _ => false,
    };
}
