using JJBot.Knowledge.Extraction.Times.Calendars;

namespace JJBot.Knowledge.Extraction.Times.Words;

/// <summary>Tells from the verbs around an expression whether its sentence speaks of what was or of what will be.</summary>
internal static class Tenses
{
    private const int WordsBefore = 25;
    private const int WordsAfter = 15;

    /// <summary>The nearest cue before the expression decides, or else the nearest after it; both within the sentence.</summary>
    public static Direction Around(TimeWords words, int start, int end)
    {
        if (LeadBefore(words, start) is not Direction.Unknown and var lead)
        {
            return lead;
        }

        if (LooksAhead(words, start))
        {
            return Direction.Future;
        }

        for (var index = start - 1; index >= start - WordsBefore && !EndsSentence(words, index); index--)
        {
            if (CueAt(words, index) is not Direction.Unknown and var direction)
            {
                return direction;
            }
        }

        for (var index = end; index < end + WordsAfter && !EndsSentence(words, index); index++)
        {
            // "On Friday, the studio planned to ..." tells what it did then.
            var isDeed = words.TermAt(index) == Term.FutureCue && IsPastForm(words, index) && !IsPredicate(words, index);
            var direction = isDeed ? Direction.Past : CueAt(words, index);
            if (direction != Direction.Unknown)
            {
                return direction;
            }
        }

        return Direction.Unknown;
    }

    /// <summary>"By March", "planned for March", "as early as March", "pushed to March", "until March".</summary>
    private static bool LooksAhead(TimeWords words, int start) => words.TermAt(start - 1) switch
    {
        Term.By or Term.As => true,
        Term.For => IsPastForm(words, start - 2) || words.TermAt(start - 2) == Term.FutureCue,
        Term.To => IsPastForm(words, start - 2) || words.TermAt(start - 2) == Term.Back,
        Term.Until => !IsNegated(words, start),
        _ => false,
    };

    /// <summary>Words that leave no choice: "come fall", "since March", "back in March".</summary>
    public static Direction LeadBefore(TimeWords words, int start) => words.TermAt(start - 1) switch
    {
        Term.Come => Direction.Future,
        Term.Since => Direction.Past,
        Term.In or Term.On when words.TermAt(start - 2) == Term.Back && !IsReturn(words, start - 3) => Direction.Past,
        _ => Direction.Unknown,
    };

    /// <summary>Whether the expression tells when something had once been planned for: "was supposed to air in", "was originally set for".</summary>
    public static bool IsBygonePlan(TimeWords words, int start)
    {
        for (var index = start - 1; index >= start - WordsBefore && !EndsSentence(words, index); index--)
        {
            var isWasSupposed = words.Is(index, "supposed") && words.TermAt(index - 1) == Term.PastCue;
            if (isWasSupposed || words.Is(index, "originally") || words.Is(index, "initially"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause says "not", "never" or "won’t" before the expression.</summary>
    public static bool IsNegated(TimeWords words, int start)
    {
        const int reach = 12;
        for (var index = start - 1; index >= start - reach && !EndsSentence(words, index) && !words.IsMark(index, ','); index--)
        {
            if (words.TermAt(index) == Term.Not)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The verb of "is back in March", "coming back in March".</summary>
    private static bool IsReturn(TimeWords words, int index) =>
        words.TermAt(index) is Term.Come or Term.Next or Term.FutureCue || words[index].Span.In(words.Text) is "is" or "are" or "be";

    private static Direction CueAt(TimeWords words, int index) => words.TermAt(index) switch
    {
        Term.FutureCue when words.Is(index, "set") && words.TermAt(index + 1) is not (Term.To or Term.For) => Direction.Unknown,
        Term.FutureCue => Direction.Future,
        Term.Next when words.Is(index, "coming") => Direction.Future,
        Term.Roughly when words.Is(index, "about") && words.TermAt(index + 1) == Term.To => Direction.Future,
        Term.PastCue or Term.None when IsPassive(words, index) => Direction.Unknown,
        Term.PastCue => words.TermAt(index + 1) == Term.FutureCue ? Direction.Future : Direction.Past,
        Term.None when IsPastForm(words, index) => Direction.Past,
        _ => Direction.Unknown,
    };

    /// <summary>"Be filmed" has the tense of the verb before it.</summary>
    private static bool IsPassive(TimeWords words, int index) => words[index - 1].Span.In(words.Text) is "be" or "being" or "get";

    /// <summary>"Is expected", "are now scheduled".</summary>
    private static bool IsPredicate(TimeWords words, int index) =>
        words[index - 1].Span.In(words.Text) is "is" or "are" || words[index - 2].Span.In(words.Text) is "is" or "are" || IsPassive(words, index);

    private static bool IsPastForm(TimeWords words, int index)
    {
        var word = words[index].Span.In(words.Text);
        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0]);
    }

    private static bool EndsSentence(TimeWords words, int index) =>
        index < 0 || index >= words.Count
        || (words.IsMarkOf(index, ".!?;") && !words.IsJoined(index) && !IsAbbreviated(words, index));

    /// <summary>The dot of "Sept.", of an initial, or of "p.m.".</summary>
    private static bool IsAbbreviated(TimeWords words, int index) =>
        words.TermAt(index - 1) is Term.ShortMonth or Term.ShortWeekday || words[index - 1].Span.Length == 1;
}
