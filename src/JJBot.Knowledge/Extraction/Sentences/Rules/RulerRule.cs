namespace JJBot.Knowledge.Extraction.Sentences.Rules;

/// <summary>A line drawn with characters ("=====", "_____", "***") stands alone.</summary>
internal sealed class RulerRule : ISentenceRule
{
    private const int ShortestRuler = 3;

    /// <summary>Three are a dash of typewriters.</summary>
    private const int ShortestRulerOfDashes = 5;

    public Verdict Judge(in Gap gap) => IsRuler(gap.Text, gap.Left) || IsRuler(gap.Text, gap.Right) || IsSignatureDelimiter(gap) ? Verdict.Break : Verdict.None;

    /// <summary>Two dashes alone, which mail sets above the signature: https://www.rfc-editor.org/rfc/rfc3676#section-4.3.</summary>
    private static bool IsSignatureDelimiter(in Gap gap) => gap.SentenceLength == 1 && gap.Left.Span.In(gap.Text) is "--" && gap.Right.BeginsUpper(gap.Text);

    private static bool IsRuler(string text, Word word)
    {
        var written = word.Span.In(text);
        return written.Length >= ShortestRuler
            && (written[0] is '=' or '_' or '*' or '~' or '#' || (written[0] == '-' && written.Length >= ShortestRulerOfDashes))
            && written.Count(written[0]) == written.Length;
    }
}
