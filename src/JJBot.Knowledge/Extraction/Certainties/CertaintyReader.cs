using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Reads how firmly something is stated. Never throws, and takes time in proportion to the sentence.</summary>
public static class CertaintyReader
{
    // In characters: no sentence that people write is longer, and nothing beyond bears on the target.
    private const int Before = 600;
    private const int After = 300;
    private const int LongestWord = 40;

    /// <param name="sentence">A sentence, or the text that holds it.</param>
    /// <param name="target">The clause, or its verb, whose certainty is asked for.</param>
    public static Certainty Read(string sentence, TextSpan target)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var start = WordStart(sentence, Math.Clamp(target.Start - Before, 0, sentence.Length));
        var end = Math.Clamp((long)target.End + After, start, sentence.Length);
        var around = sentence[start..(int)end];
        return Read(around, TokenReader.Read(around), new TextSpan(target.Start - start, target.End - start));
    }

    /// <summary>As above, where the words are read already.</summary>
    public static Certainty Read(string sentence, Token[] tokens, TextSpan target)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(tokens);
        var head = Head.Of(tokens, target);
        if (head < 0)
        {
            return new Certainty(3, Modality.Fact, false, false);
        }

        var setting = new SettingReader(sentence, tokens).Read(head);
        return new Certainty(Scale.Of(setting), Sense.Of(setting), Sense.IsDenied(setting), Sense.IsHedged(setting));
    }

    private static int WordStart(string text, int at)
    {
        for (var start = at; start > 0 && at - start < LongestWord; start--)
        {
            if (char.IsWhiteSpace(text[start - 1]))
            {
                return start;
            }
        }

        return at;
    }
}
