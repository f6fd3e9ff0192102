using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Names of several words in a row: "Ann B. Lee", "Location Weekly".</summary>
internal static class NameRuns
{
    /// <summary>The word after the run of name words that begins at a word.</summary>
    public static int End(QuotedParagraph paragraph, int first, int limit)
    {
        var words = paragraph.Words;
        var end = first;
        while (end < limit && (IsNameWord(words[end]) || end > first && IsJoint(paragraph, end, limit)))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first word of the run of name words that ends with a word.</summary>
    public static int Start(QuotedParagraph paragraph, int last, int floor)
    {
        var start = last;
        while (start > floor && paragraph.Words[start - 1].Class == WordClass.Name)
        {
            start--;
        }

        return start;
    }

    /// <summary>The first name word of a person, past titles and short forms of a rank ("EP", "Ms.").</summary>
    public static int SkipTitles(QuotedParagraph paragraph, int first, int end)
    {
        while (first + 1 < end && IsTitle(paragraph, first))
        {
            first++;
        }

        return first;
    }

    public static string Text(QuotedParagraph paragraph, int first, int end) =>
        paragraph.Text[paragraph.Words[first].Span.Start..paragraph.Words[end - 1].Span.End];

    public static bool IsTitle(QuotedParagraph paragraph, int word)
    {
        var form = paragraph.Words[word].Span.In(paragraph.Text);
        return paragraph.Words[word].Class == WordClass.Name
            && (form.TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Dr" or "Prof" or "Sir" or "Dame" or "Lord" or "Lady" or "Sen" or "Rep" or "Gov" or "Rev"
                    or "President" or "Senator" or "Governor" or "Director" or "Producer" or "Showrunner" or "Actor" or "Actress" or "Professor"
                || form.Length is 2 or 3 && form.IndexOfAnyExceptInRange('A', 'Z') < 0);
    }

    // Days and months are names, but nobody's.
    private static bool IsNameWord(Token word) => word.Class == WordClass.Name && (word.Lemma.Length < 4 || word.Lemma[^1] == '.');

    // "Bank of America", but not "Lee of Springfield"; "AT&T" is one word already.
    private static bool IsJoint(QuotedParagraph paragraph, int at, int limit) =>
        at + 1 < limit && paragraph.Words[at + 1].Class == WordClass.Name && paragraph.Words[at].Span.In(paragraph.Text) is "&" or "de" or "van" or "von" or "la";
}
