using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>Finds what is said, before and after a cue.</summary>
internal sealed class ContentFinder(QuotedParagraph paragraph)
{
    // In words; a longer stretch before the cue is rather a sentence that nobody ended.
    private const int LongestClause = 150;

    private readonly Token[] words = paragraph.Words;

    /// <summary>The content after a cue; empty where what stands there does not fit it.</summary>
    public WordRange After(CueGroup cue, int limit) => From(ContentStart.After(paragraph, cue, limit), cue, limit);

    /// <summary>The content that begins at a word; empty where it does not fit the cue.</summary>
    public WordRange From(int start, CueGroup cue, int limit) =>
        start < limit && Fits(start, cue, limit) ? Trim(new WordRange(start, ContentEnd.From(paragraph, start, limit))) : WordRange.None;

    /// <summary>What goes on after a cue in the middle of it: "The shoot, she said, begins in June"; empty where it has a subject of its own.</summary>
    public WordRange Rest(int cueEnd, int limit)
    {
        var at = ContentStart.PastDay(words, cueEnd, limit);
        var goesOn = at + 1 < limit && words[at].Class == WordClass.Comma
            && (words[at + 1].Class == WordClass.Modal || words[at + 1].Class == WordClass.Verb && words[at + 1].Form != VerbForm.Gerund);
        return goesOn ? Trim(new WordRange(at + 1, ContentEnd.OfClause(paragraph, at + 1, limit))) : WordRange.None;
    }

    /// <summary>Whether a stretch before a cue can stand alone as what is said, and the cue ends the sentence or nearly so.</summary>
    public bool IsWholeClause(WordRange content, int cueEnd, int limit)
    {
        if (content.IsEmpty || content.Length > LongestClause || !HasFiniteVerb(content))
        {
            return false;
        }

        // "In Lisbon, ..." and "While they wait, ..." need a main clause after them.
        var isFronted = words[content.First].Class is WordClass.Preposition or WordClass.Subordinator;
        return EndsSentence(cueEnd, limit) ? !isFronted || HasComma(content) : !isFronted && IsCircumstance(cueEnd, limit);
    }

    /// <summary>Without the mark that ends the sentence around it, and without what joins it to the words before.</summary>
    public WordRange Trim(WordRange range)
    {
        var (first, end) = range;
        while (end > first && !paragraph.IsQuoted(end - 1)
            && words[end - 1].Class is WordClass.Stop or WordClass.Comma or WordClass.Semicolon or WordClass.Colon or WordClass.Dash)
        {
            end--;
        }

        while (end > first && words[first].Class is WordClass.Comma or WordClass.Colon or WordClass.Dash or WordClass.Coordinator)
        {
            first++;
        }

        return new WordRange(first, end);
    }

    /// <summary>Whether a noun phrase and its verb begin at a word.</summary>
    public static bool BeginsClause(QuotedParagraph paragraph, int start, int limit)
    {
        var words = paragraph.Words;
        var subject = NounPhrases.EndAfter(paragraph, start, limit);
        var verb = subject;
        while (verb < limit && words[verb].Class == WordClass.Adverb)
        {
            verb++;
        }

        return subject > start && verb < limit && (words[verb].Class == WordClass.Modal
            || words[verb].Class == WordClass.Verb && words[verb].Form is VerbForm.Third or VerbForm.Past or VerbForm.Base);
    }

    private bool Fits(int start, CueGroup cue, int limit)
    {
        var (first, verb) = (words[start], cue.Verb);
        return first.Class switch
        {
            WordClass.Quote => true,
            WordClass.To => verb.Takes(CueFrame.Infinitive | CueFrame.Addressee | CueFrame.Impression)
                && start + 1 < limit && words[start + 1].IsVerb(VerbForm.Base),
            WordClass.Subordinator when first.Lemma is "that" or "whether" or "if" => verb.Takes(CueFrame.Clause | CueFrame.That | CueFrame.Addressee),
            WordClass.Wh => cue.HasParticle || verb.Takes(CueFrame.Clause | CueFrame.That | CueFrame.Addressee | CueFrame.Object),
            _ when cue.HasParticle => first.IsModifier || first.IsVerb(VerbForm.Gerund),
            _ when verb.Takes(CueFrame.As) => first.IsModifier && IsSeenAs(start, limit) || first.Is("as") && cue.IsPassive,
            _ when first.IsModifier => verb.Takes(CueFrame.Clause | CueFrame.Object)
                || verb.Takes(CueFrame.That | CueFrame.Addressee) && BeginsClause(paragraph, start, limit),
            _ => first.IsVerb(VerbForm.Gerund) && verb.Takes(CueFrame.Object | CueFrame.Clause),
        };
    }

    private bool IsSeenAs(int start, int limit)
    {
        var end = NounPhrases.EndAfter(paragraph, start, limit);
        return end < limit && words[end].Is("as");
    }

    private bool HasFiniteVerb(WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (words[i].Class == WordClass.Modal || words[i].Class == WordClass.Verb && words[i].Form is VerbForm.Third or VerbForm.Past)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasComma(WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (words[i].Class == WordClass.Comma)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsSentence(int at, int limit) => at >= limit || words[at].Class == WordClass.Stop;

    // After "..., she said" stands no more than where, when or to whom.
    private bool IsCircumstance(int at, int limit) => at < limit && (ContentStart.IsDay(words[at])
        || words[at].Class is WordClass.Comma or WordClass.Preposition or WordClass.Adverb
            or WordClass.Dash or WordClass.Close or WordClass.Semicolon or WordClass.Quote);
}
