using JJBot.Knowledge.Extraction.Sentences.Rules;

namespace JJBot.Knowledge.Extraction.Sentences;

/// <summary>
/// Finds where sentences begin and end. Never throws, and takes time in proportion to the text: it reads the words once, and lets
/// the rules judge each gap between two of them in order; the first that has something to say decides.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>What no rule ends goes on.</summary>
    private static readonly ISentenceRule[] Rules =
    [
        new BlankLineRule(),
        new ListItemRule(),
        new RulerRule(),
        new MessageStampRule(),
        new LetterFormulaRule(),
        new EmoticonRule(),
        new AttachedMarkRule(),
        new SpacedEllipsisRule(),
        new EllipsisRule(),
        new InitialRule(),
        new DottedAbbreviationRule(),
        new AbbreviationRule(),
        new ExclamatoryNameRule(),
        new QuotedStopRule(),
        new StopRule(),
        new AddressRule(),
        new LineBreakRule(),
    ];

    /// <summary>The sentences of a text in order, without the white space around them; together they hold everything else of it.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordReader.Read(text);
        if (words.Length == 0)
        {
            return [];
        }

        var sentences = new List<TextSpan>();
        var gap = new Gap(text, words) { LastMarker = ListMarker.At(text, words[0], null) };
        for (; gap.Index + 1 < words.Length; gap.Index++)
        {
            gap.StopIndex = AttachedMarkRule.IsAttached(gap) ? gap.StopIndex : gap.Index;
            if (IsPlain(gap) || Judge(gap) != Verdict.Break)
            {
                continue;
            }

            sentences.Add(new TextSpan(words[gap.SentenceStart].Span.Start, gap.Left.Span.End));
            gap.SentenceStart = gap.Index + 1;
            gap.LastMarker = ListMarker.At(text, gap.Right, gap.LastMarker) ?? gap.LastMarker;
        }

        sentences.Add(new TextSpan(words[gap.SentenceStart].Span.Start, words[^1].Span.End));
        return sentences;
    }

    /// <summary>Most gaps lie between two words on one line, and no mark beside them but a comma, and no rule has anything to say of them.</summary>
    private static bool IsPlain(in Gap gap)
    {
        var (left, right) = (gap.Left, gap.Right);
        return right.LineBreaksBefore == 0
            && !left.IsAddress
            && !right.IsAddress
            && char.IsLower(gap.Text[left.Span.End - 1])
            && char.IsLetter(gap.Text[right.Span.Start])
            && (char.IsLetter(gap.Text[right.Span.End - 1]) || gap.Text[right.Span.End - 1] == ',');
    }

    private static Verdict Judge(in Gap gap)
    {
        foreach (var rule in Rules)
        {
            if (rule.Judge(gap) is not Verdict.None and var verdict)
            {
                return verdict;
            }
        }

        return Verdict.Join;
    }
}
