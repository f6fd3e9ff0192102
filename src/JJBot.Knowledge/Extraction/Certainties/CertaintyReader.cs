using JJBot.Knowledge.Claims;
using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Certainties;

/// <summary>Reads how firmly something is stated. Never throws, and takes time in proportion to the sentence.</summary>
public static class CertaintyReader
{
    /// <param name="sentence">A sentence, or the text that holds it.</param>
    /// <param name="target">The clause, or its verb, whose certainty is asked for.</param>
    public static Certainty Read(string sentence, TextSpan target)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Read(sentence, TokenReader.Read(sentence), target);
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
}
