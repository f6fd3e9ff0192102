namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>Closing quotes and brackets, and punctuation that goes on, belong to the sentence before them, even with a space between.</summary>
internal sealed class AttachedMarkRule : ISentenceRule
{
    public Verdict Judge(in Gap gap) =>
        gap.Right.LineBreaksBefore == 0 && (IsClosing(gap.Text, gap.Right) || gap.Text[gap.Right.Span.Start] is ',' or ';')
            ? Verdict.Join
            : Verdict.None;

    /// <summary>Whether the left word hangs on the one before it, which then carries the stop.</summary>
    public static bool IsAttached(in Gap gap) =>
        gap.Index > gap.SentenceStart && gap.Left.LineBreaksBefore == 0
        && (IsClosing(gap.Text, gap.Left) || EmoticonRule.IsEmoticon(gap.Text, gap.Left));

    private static bool IsClosing(string text, Word word) => word.IsOnlyClosers && text[word.Span.Start] is not ('*' or '_' or '<' or '>');
}
