using System.Text.RegularExpressions;

namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>Finds where sentences begin and end. Never throws, and takes time in proportion to the text.</summary>
public static partial class SentenceSplitter
{
    /// <summary>The sentences of a text in order, without the white space around them; together they hold everything else of it.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        foreach (var match in Sentence().EnumerateMatches(text))
        {
            sentences.Add(new TextSpan(match.Index, match.Index + match.Length));
        }

        return sentences;
    }

    [GeneratedRegex(@"[^\s.!?][^.!?]*[.!?]*")]
    private static partial Regex Sentence();
}
