using JJBot.Knowledge.Extraction.Words;

namespace JJBot.Knowledge.Extraction.Attributions;

/// <summary>"She said that ...", "..., she said", "“...,” said Lee. “...”": a verb of saying, thinking or intending, and what it takes.</summary>
internal sealed class VerbPattern(QuotedParagraph paragraph, SubjectFinder subjects, ContentFinder contents, ReportLog log) : IReportPattern
{
    // How far after its cue a quotation goes on in the same sentence, in words.
    private const int NearContinuation = 12;

    private const CueFrame Speaking = CueFrame.Clause | CueFrame.Addressee | CueFrame.Speech;

    private readonly Token[] words = paragraph.Words;

    /// <summary>The last report whose content is to come in the next paragraph.</summary>
    public Report? Announcement { get; private set; }

    public Report? At(int word)
    {
        if (CueGroup.At(paragraph, word) is not { } cue)
        {
            return null;
        }

        var sentence = paragraph.SentenceOf(word);
        var source = subjects.Before(cue.Span.First);
        var left = source.IsEmpty ? cue.Span.First : source.First;
        if (QuotationEndingAt(left) is { } quotation && cue.Verb.Takes(Speaking | CueFrame.That))
        {
            return AfterQuotation(cue, source, quotation, sentence.End);
        }

        if (Announces(cue, sentence))
        {
            Announcement = new Report(AttributionKind.Direct, source, cue.Span, []);
            return null;
        }

        if (source.IsEmpty && Inverted(cue, sentence) is { } inverted)
        {
            return inverted;
        }

        var content = contents.After(cue, sentence.End);
        return content.IsEmpty ? AfterClause(cue, source, sentence) : BeforeContent(cue, source, content, sentence);
    }

    private bool Announces(CueGroup cue, WordRange sentence) => sentence.End == words.Length && words[^1].Class is WordClass.Colon or WordClass.Comma
        && cue.Verb.Takes(Speaking) && words[cue.Head].Form != VerbForm.Participle;

    private Report AfterQuotation(CueGroup cue, WordRange source, Quotation quotation, int limit)
    {
        var content = new List<WordRange> { new(quotation.First, quotation.End) };
        source = source.IsEmpty ? subjects.After(cue.Span.End, limit) : source;
        if (Continuation(Math.Max(cue.Span.End, source.End), limit) is { } next)
        {
            content.Add(new WordRange(next.First, next.End));
        }

        return new Report(AttributionKind.Direct, source, cue.Span, content);
    }

    // "Said Lee: “...”"
    private Report? Inverted(CueGroup cue, WordRange sentence)
    {
        if (cue.Span.First != sentence.First || !words[cue.Head].IsVerb(VerbForm.Past) || !cue.Verb.Takes(Speaking | CueFrame.That))
        {
            return null;
        }

        var end = NounPhrases.EndAfter(paragraph, cue.Span.End, sentence.End);
        var speech = end > cue.Span.End && end + 1 < words.Length && words[end].Class is WordClass.Colon or WordClass.Comma ? paragraph.QuotationAt(end + 1) : null;
        return speech is { } quotation
            ? new Report(AttributionKind.Direct, new WordRange(cue.Span.End, end), cue.Span, [new WordRange(quotation.First, quotation.End)])
            : null;
    }

    private Report BeforeContent(CueGroup cue, WordRange source, WordRange content, WordRange sentence)
    {
        var kind = words[content.First].Class == WordClass.Quote ? AttributionKind.Direct : AttributionKind.Indirect;
        if (!cue.IsPassive && !cue.Verb.Takes(CueFrame.Impression))
        {
            return new Report(kind, source.IsEmpty ? subjects.LastIn(sentence.First) : source, cue.Span, [content]);
        }

        // "The season is expected to air": what is expected is all of it.
        var subjectBelongs = !source.IsEmpty && words[content.First] is { Class: WordClass.To } or { Lemma: "as" };
        return new Report(kind, ByWhom(cue, content), cue.Span, subjectBelongs ? [source, content] : [content]);
    }

    // "was reported last month by Harbour Weekly that"
    private WordRange ByWhom(CueGroup cue, WordRange content)
    {
        var by = ContentStart.PastDay(words, cue.Span.End, content.First);
        return by + 1 < content.First && words[by].Is("by") ? new WordRange(by + 1, NounPhrases.EndAfter(paragraph, by + 1, content.First)) : WordRange.None;
    }

    // "Filming has begun, she said", and "The shoot, she said, begins in June".
    private Report? AfterClause(CueGroup cue, WordRange source, WordRange sentence)
    {
        source = source.IsEmpty && IsAfterComma(cue.Span.First, sentence) ? subjects.After(cue.Span.End, sentence.End) : source;
        var left = Math.Min(source.First, cue.Span.First);
        if (!cue.Verb.Takes(CueFrame.Clause | CueFrame.Addressee) || source.IsEmpty || !IsAfterComma(left, sentence))
        {
            return null;
        }

        var end = source.First > cue.Span.First ? source.End : ContentStart.PastAddressee(paragraph, cue, sentence.End);
        var content = contents.Trim(new WordRange(log.OpenFrom(sentence.First), left));
        if (contents.IsWholeClause(content, end, sentence.End))
        {
            return new Report(AttributionKind.Indirect, source, cue.Span, [content]);
        }

        return !content.IsEmpty && contents.Rest(end, sentence.End) is { IsEmpty: false } rest
            ? new Report(AttributionKind.Indirect, source, cue.Span, [content, rest])
            : null;
    }

    private bool IsAfterComma(int word, WordRange sentence) => word > sentence.First && words[word - 1].Class == WordClass.Comma;

    private Quotation? QuotationEndingAt(int word)
    {
        var last = word > 0 && words[word - 1].Class == WordClass.Comma && !paragraph.IsQuoted(word - 1) ? word - 2 : word - 1;
        return paragraph.QuotationAt(last) is { } quotation && quotation.End == last + 1 ? quotation : null;
    }

    // A quotation goes on after ", she said," or in the sentence after it.
    private Quotation? Continuation(int at, int limit)
    {
        for (var i = at; i <= limit && i < at + NearContinuation && i < words.Length; i++)
        {
            if (paragraph.IsQuoted(i) && words[i - 1].Class is WordClass.Comma or WordClass.Colon)
            {
                return paragraph.QuotationAt(i);
            }
        }

        return (paragraph.QuotationAt(limit - 1) ?? paragraph.QuotationAt(limit)) is { } next && next.First >= limit - 1 && next.First >= at ? next : null;
    }
}
